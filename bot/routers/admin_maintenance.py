"""``/admin``: maintenance."""

from bot.actions import admin, maintenance
from bot.domain.admin import Role
from bot.routers.admin import admin_router
from bot.routers.turn import Turn
from bot.views import admin_maintenance as seen
from bot.views.buttons.admin import OpenMaintenance, SetMaintenance

router = admin_router("admin maintenance")


@router.tap(OpenMaintenance)
async def open_maintenance(turn: Turn, _: OpenMaintenance) -> None:
    role = await admin.role(turn.deps, turn.customer.id) or Role.HELPER
    away = turn.deps.vitals.market_away.is_away()
    await turn.show(seen.maintenance(turn.lang, await maintenance.level(turn.deps), role, market_away=away))


@router.tap(SetMaintenance)
async def set_maintenance(turn: Turn, wish: SetMaintenance) -> None:
    await maintenance.set_level(turn.deps, turn.customer.id, wish.level)
    await open_maintenance(turn, OpenMaintenance())

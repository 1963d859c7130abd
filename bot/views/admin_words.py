"""The names of the texts for values that ``/admin`` shows."""

from bot.domain.admin import AdminAction, Role
from bot.domain.maintenance import Level

DID = {
    AdminAction.HELPER_ADDED: "admin-did-helper-added",
    AdminAction.HELPER_REMOVED: "admin-did-helper-removed",
    AdminAction.BANNED: "admin-did-banned",
    AdminAction.UNBANNED: "admin-did-unbanned",
    AdminAction.INVITED: "admin-did-invited",
    AdminAction.REVOKED: "admin-did-revoked",
    AdminAction.MAINTENANCE_OFF: "admin-did-off",
    AdminAction.READ_ONLY: "admin-did-read-only",
    AdminAction.CLOSED: "admin-did-closed",
    AdminAction.BROADCAST: "admin-did-broadcast",
    AdminAction.BROADCAST_STOPPED: "admin-did-broadcast-stopped",
    AdminAction.BROADCAST_DELETED: "admin-did-broadcast-deleted",
}
LEVELS = {
    Level.OFF: "admin-level-off",
    Level.READ_ONLY: "admin-level-read-only",
    Level.CLOSED: "admin-level-closed",
}
ROLES = {Role.OWNER: "admin-role-owner", Role.HELPER: "admin-role-helper"}

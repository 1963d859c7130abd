"""The metadata with all tables in it, for whoever goes through them: each file of tables adds its own."""

import bot.db.admin_tables
import bot.db.batch_tables
import bot.db.plan_tables
import bot.db.replica_tables
import bot.db.series_tables  # noqa: F401 - imported for its effect, as those above
from bot.db.tables import metadata

__all__ = ["metadata"]

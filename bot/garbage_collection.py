"""Python's garbage collector, set for a process that must answer at any moment.

A full collection looks through everything that is kept, which holds the event loop up for tens of
milliseconds. What was built at the start stays for good and is left out, and full collections are rare:
almost all that is made for an update or a look is freed by its reference counts, and the young rest by small
collections.
"""

import gc

# Allocations until the youngest are collected; such collections until the older are; of these until all are.
THRESHOLDS = (5_000, 3, 1_000)


def leave_out_what_is_built() -> None:
    """Collect once, exclude what is left from all further collections, and make these rare."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*THRESHOLDS)


def leave_out_what_was_loaded() -> None:
    """Exclude also what was loaded since, if the start did so; takes no time: nothing is looked through."""
    if gc.get_threshold() == THRESHOLDS:  # ``get_freeze_count`` would count them one by one
        gc.freeze()

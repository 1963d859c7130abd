"""``make crash``: the bot is killed at every step of its work, and the simulators' books are judged.

    __main__   the command line          plan       what becomes of a trial, decided from its seed
    run        trials over processes     steps      where a trial can be killed
    trial      one trial                 nursery    forks victims from a warm parent
    script     what the people do        victim     the bot itself, in a process of its own
    judge      the verdict               haste      what is hurried in a victim
    report     the table                 naive      the same bot without its protections

Nothing here reads the bot's tables: what was bought stands in the marketplace's ledger, what was told stands
in Telegram's chats.
"""

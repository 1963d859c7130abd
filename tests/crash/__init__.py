"""``make crash``: kills the bot with SIGKILL at every step of its work, and checks purchases and messages.

With ``REPLICAS=3`` several replicas on one PostgreSQL are killed, stopped, cut off and restarted.

    __main__         the command line            cases         scenario, kills and seed of each trial
    run              trials over processes       steps         where a trial can be disturbed, and who sees it
    trial            one trial                   fork_server   forks bot processes from a warm parent
    scenario, lists  what the users do           killed_bot    the bot itself, in such a process
    plan             a number plan, and what it may not do
    purchases        what can be bought          environment   the two simulators of one trial
    fault_injection  lost and broken answers     initial_data  the database that every trial begins with
    judge            the test oracle             shortened_waits   waits that are cut in a trial
    report, pages    the table                   unprotected   the same bot without its protections

    bots             what a trial runs           single_bot    one bot, killed and started again
    fleet            several replicas            replica       one of them, its way to the database, its log
    blows            what is done to them        door          picks one of them for each webhook
    takeover_times   until others serve          unfenced      replicas without their fences

Nothing here reads the bot's tables: what was bought stands in the marketplace's ledger, what was sent stands
in Telegram's chats.
"""

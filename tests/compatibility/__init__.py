"""Recordings of earlier versions: what their databases held, and the data of the buttons they made.

    record     makes the recording of the version at hand: ``python -m tests.compatibility.record 0.3.0``
    scenario   what people do meanwhile
    recording  a recording's two files: how they are read, and put under a bot of today
    *.sql      a database, as an SQL dump        *.json   buttons, stored words, and what lies around it

``tests/test_compatibility.py`` opens every recording with the bot as it is now. Record each release
once, right before its version is tagged, and never change a recording
afterwards: such databases are out there.

The first one, of what became 0.1.0, was made with the tree of commit ``b6d3b23``, the last before packages
and modules got other names: with a copy of these modules, and their imports changed to the names it has.
"""

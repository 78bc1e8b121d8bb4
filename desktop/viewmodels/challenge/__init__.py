"""The challenge dialog: one check, passed one of several ways.

::

    desk        puts one check at a time to the owner, and gives back what passed it
    dialog      which way is on screen, and how it ended
    way         what all ways have in common
    code        authenticator, recovery code, password; and with sending: email, SMS
    key         security key, passkey
    device      another device that is signed in
"""

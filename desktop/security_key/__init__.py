"""FIDO2 security keys: the port that the app uses, and what stands behind it.

::

    port, failures, stop      what the layers above see: value types, protocols, errors. Nothing here imports fido2
    late, computer            the keys of this computer; loads what follows when a key is first asked for
    bridge                    the same for coroutines: a ceremony in a worker thread, prompts answered on the loop

    options, answers          the service's JSON text, checked and decoded; the answer in the service's own shape
    ctap_keys, ceremony       FIDO2's two ceremonies on whatever keys a source opens
    selection, interaction    the touched key wins; what a key asks of its owner
    folding, attestation      fido2's errors as ours; what is withheld from a service that asked for no attestation
    hid, windows, practice    three kinds of keys: over USB, through Windows, in software
    diagnosis, sight          can this computer see my key, and if not, why not

The ceremonies block and therefore run in a worker thread. The first three are imported before the first paint, so
they stay free of fido2 and cryptography.
"""

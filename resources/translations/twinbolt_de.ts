<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountHeader</name>
    <message>
        <source>Read everything again (F5)</source>
        <translation>Alles neu lesen (F5)</translation>
    </message>
    <message>
        <source>Switch, add or sign out (Ctrl+K)</source>
        <translation>Wechseln, hinzufügen oder abmelden (Ctrl+K)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Hide everything until you unlock (Ctrl+L)</source>
        <translation>Alles verbergen, bis du entsperrst (Ctrl+L)</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Hilfe (F1)</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Einstellungen (Ctrl+,)</translation>
    </message>
    <message>
        <source>Your account is being read</source>
        <translation>Dein Konto wird gelesen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>{display_name} (@{name})</source>
        <translation>{display_name} (@{name})</translation>
    </message>
    <message>
        <source>The session has ended: sign in again</source>
        <translation>Die Sitzung ist beendet: melde dich neu an</translation>
    </message>
    <message>
        <source>Being read from Roblox…</source>
        <translation>Wird von Roblox gelesen…</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Gelesen um {time}</translation>
    </message>
    <message numerus="yes">
        <source>Read %n minute(s) ago, at {time}</source>
        <translation>
            <numerusform>Vor %n Minute gelesen, um {time}</numerusform>
            <numerusform>Vor %n Minuten gelesen, um {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n hour(s) ago, at {time}</source>
        <translation>
            <numerusform>Vor %n Stunde gelesen, um {time}</numerusform>
            <numerusform>Vor %n Stunden gelesen, um {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>Konten auf diesem Computer</translation>
    </message>
    <message>
        <source>There is no account on this computer yet.</source>
        <translation>Auf diesem Computer ist noch kein Konto.</translation>
    </message>
    <message>
        <source>&amp;Switch to it</source>
        <translation>Hierher &amp;wechseln</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>Konto &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>Sign out of a&amp;ll</source>
        <translation>A&amp;lle abmelden</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>until Twinbolt ends</source>
        <translation>bis Twinbolt beendet wird</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>sign in again to go on</source>
        <translation>melde dich neu an, um weiterzumachen</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>sign in to see it</source>
        <translation>melde dich an, um es zu sehen</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keyring</source>
        <translation>im Schlüsselbund dieses Computers aufbewahrt</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Wird gezeigt</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>A&amp;nmelden</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Deine Konten</translation>
    </message>
    <message>
        <source>Each has a session of its own. Only one is shown at a time.</source>
        <translation>Jedes hat seine eigene Sitzung. Es wird immer nur eines angezeigt.</translation>
    </message>
</context>
<context>
    <name>AddKey</name>
    <message>
        <source>&amp;Look now</source>
        <translation>Nach&amp;sehen</translation>
    </message>
    <message>
        <source>Stop adding the key?</source>
        <translation>Hinzufügen abbrechen?</translation>
    </message>
    <message>
        <source>The key may be registered, because Roblox&apos;s answer was lost. Look at the Security keys tab before you rely on it.</source>
        <translation>Der Schlüssel ist vielleicht schon registriert, denn die Antwort von Roblox ging verloren. Schau in den Tab „Sicherheitsschlüssel“, bevor du dich darauf verlässt.</translation>
    </message>
    <message>
        <source>Your key has answered, but Roblox has not registered it yet. Nothing was changed.</source>
        <translation>Dein Schlüssel hat geantwortet, aber Roblox hat ihn noch nicht registriert. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ChallengeDialog</name>
    <message>
        <source>T&amp;rust this device for 30 days</source>
        <translation>Diesem Gerät 30 Tage &amp;vertrauen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Another way</source>
        <translation>&amp;Anderer Weg</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Roblox asks for a check before it goes on. Nothing is changed until then.</source>
        <translation>Roblox möchte erst etwas prüfen. Bis dahin wird nichts geändert.</translation>
    </message>
    <message>
        <source>{display_name} (@{name})</source>
        <translation>{display_name} (@{name})</translation>
    </message>
    <message>
        <source>Roblox is answering</source>
        <translation>Roblox antwortet gerade</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einma&amp;l</translation>
    </message>
</context>
<context>
    <name>Challenges</name>
    <message>
        <source>Type the code from your authenticator app</source>
        <translation>Gib den Code aus deiner Authenticator-App ein</translation>
    </message>
    <message>
        <source>Type the code from your email</source>
        <translation>Gib den Code aus deiner E-Mail ein</translation>
    </message>
    <message>
        <source>Type the code from your text messages</source>
        <translation>Gib den Code aus deiner SMS ein</translation>
    </message>
    <message>
        <source>Type one of your recovery codes</source>
        <translation>Gib einen deiner Wiederherstellungscodes ein</translation>
    </message>
    <message>
        <source>Code from your authenticator app</source>
        <translation>Code aus deiner Authenticator-App</translation>
    </message>
    <message>
        <source>Code from your email</source>
        <translation>Code aus deiner E-Mail</translation>
    </message>
    <message>
        <source>Code from your text messages</source>
        <translation>Code aus deiner SMS</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Open the app and find the Roblox entry.</source>
        <translation>Öffne die App und such den Eintrag für Roblox.</translation>
    </message>
    <message>
        <source>Each works once. Cross it out on your paper after you have used it.</source>
        <translation>Jeder gilt nur einmal. Streich ihn auf deinem Zettel durch, wenn du ihn benutzt hast.</translation>
    </message>
    <message>
        <source>Type the code that the app on your phone shows now.</source>
        <translation>Gib den Code ein, den die App auf deinem Handy gerade zeigt.</translation>
    </message>
    <message>
        <source>Have a code sent to your email address.</source>
        <translation>Lass dir einen Code an deine E-Mail-Adresse schicken.</translation>
    </message>
    <message>
        <source>Have a code sent to your phone.</source>
        <translation>Lass dir einen Code auf dein Handy schicken.</translation>
    </message>
    <message>
        <source>Use up one of the codes that you wrote down.</source>
        <translation>Verbrauch einen der Codes, die du dir aufgeschrieben hast.</translation>
    </message>
    <message>
        <source>Plug in your key and touch it.</source>
        <translation>Steck deinen Schlüssel ein und berühre ihn.</translation>
    </message>
    <message>
        <source>Use the passkey that your key holds.</source>
        <translation>Benutze den Passkey auf deinem Schlüssel.</translation>
    </message>
    <message>
        <source>Type the password of your account.</source>
        <translation>Gib das Passwort deines Kontos ein.</translation>
    </message>
    <message>
        <source>Say yes on a device where you are signed in.</source>
        <translation>Sag Ja auf einem Gerät, auf dem du angemeldet bist.</translation>
    </message>
    <message>
        <source>This version of Twinbolt does not know it. Use roblox.com.</source>
        <translation>Diese Version von Twinbolt kennt das nicht. Benutze roblox.com.</translation>
    </message>
    <message>
        <source>The other device is being asked…</source>
        <translation>Das andere Gerät wird gefragt…</translation>
    </message>
    <message>
        <source>Waiting for the answer of your other device.</source>
        <translation>Warten auf die Antwort deines anderen Geräts.</translation>
    </message>
    <message>
        <source>“No” was said on the other device. If that was not you, somebody else is signed in there: change your password. Otherwise choose another way.</source>
        <translation>Auf dem anderen Gerät wurde „Nein“ gesagt. Wenn du das nicht warst, ist dort jemand anderes angemeldet: ändere dein Passwort. Sonst nimm einen anderen Weg.</translation>
    </message>
    <message>
        <source>Nobody answered there in time. You can ask again.</source>
        <translation>Dort hat niemand rechtzeitig geantwortet. Du kannst noch einmal fragen.</translation>
    </message>
    <message>
        <source>The next try is possible in {seconds} s.</source>
        <translation>Der nächste Versuch ist in {seconds} s möglich.</translation>
    </message>
    <message>
        <source>Roblox may make you wait before the change counts, for hours or days.</source>
        <translation>Roblox lässt dich vielleicht warten, bis die Änderung gilt: Stunden oder Tage.</translation>
    </message>
    <message>
        <source>That goes for: {methods}.</source>
        <translation>Das gilt für: {methods}.</translation>
    </message>
    <message>
        <source>Without a wait: {methods}.</source>
        <translation>Ohne Wartezeit: {methods}.</translation>
    </message>
</context>
<context>
    <name>ChangeCodes</name>
    <message>
        <source>&amp;Look now</source>
        <translation>Nach&amp;sehen</translation>
    </message>
    <message>
        <source>Leave this now?</source>
        <translation>Jetzt verlassen?</translation>
    </message>
    <message>
        <source>You have not yet shown that you saved your new codes. They wait for you on the Recovery codes tab.</source>
        <translation>Du hast noch nicht gezeigt, dass du deine neuen Codes gesichert hast. Sie warten im Tab „Wiederherstellungscodes“ auf dich.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost, so your codes may have changed. Look at the Recovery codes tab before you rely on them.</source>
        <translation>Die Antwort von Roblox ging verloren, deine Codes sind also vielleicht schon andere. Schau in den Tab „Wiederherstellungscodes“, bevor du dich auf sie verlässt.</translation>
    </message>
</context>
<context>
    <name>ChangeMethod</name>
    <message>
        <source>Stop here?</source>
        <translation>Hier aufhören?</translation>
    </message>
    <message>
        <source>The change may have been made, because Roblox&apos;s answer was lost. Look at the Methods tab before you rely on it.</source>
        <translation>Die Änderung ist vielleicht schon gemacht, denn die Antwort von Roblox ging verloren. Schau in den Tab „Methoden“, bevor du dich darauf verlässt.</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Nach&amp;sehen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einma&amp;l</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Turn on codes by email?</source>
        <translation>Codes per E-Mail einschalten?</translation>
    </message>
    <message>
        <source>Turn off codes by email?</source>
        <translation>Codes per E-Mail ausschalten?</translation>
    </message>
    <message>
        <source>Turn on codes by text message?</source>
        <translation>Codes per SMS einschalten?</translation>
    </message>
    <message>
        <source>Turn off codes by text message?</source>
        <translation>Codes per SMS ausschalten?</translation>
    </message>
    <message>
        <source>Turn off the authenticator app?</source>
        <translation>Authenticator-App ausschalten?</translation>
    </message>
    <message>
        <source>Codes by email are on</source>
        <translation>Codes per E-Mail sind an</translation>
    </message>
    <message>
        <source>Codes by email are off</source>
        <translation>Codes per E-Mail sind aus</translation>
    </message>
    <message>
        <source>Codes by text message are on</source>
        <translation>Codes per SMS sind an</translation>
    </message>
    <message>
        <source>Codes by text message are off</source>
        <translation>Codes per SMS sind aus</translation>
    </message>
    <message>
        <source>The authenticator app is off</source>
        <translation>Die Authenticator-App ist aus</translation>
    </message>
    <message>
        <source>When you sign in, Roblox will send a code to {address}.</source>
        <translation>Wenn du dich anmeldest, schickt Roblox einen Code an {address}.</translation>
    </message>
    <message>
        <source>When you sign in, Roblox will send a code to your email address.</source>
        <translation>Wenn du dich anmeldest, schickt Roblox einen Code an deine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>When you sign in, Roblox will send a code to the phone number {number}.</source>
        <translation>Wenn du dich anmeldest, schickt Roblox einen Code an die Telefonnummer {number}.</translation>
    </message>
    <message>
        <source>When you sign in, Roblox will send a code to your phone number.</source>
        <translation>Wenn du dich anmeldest, schickt Roblox einen Code an deine Telefonnummer.</translation>
    </message>
    <message>
        <source>Roblox will no longer ask for a code from your app.</source>
        <translation>Roblox fragt nicht mehr nach einem Code aus deiner App.</translation>
    </message>
    <message>
        <source>Roblox will no longer send codes there.</source>
        <translation>Roblox schickt keine Codes mehr dorthin.</translation>
    </message>
    <message>
        <source>Codes would go to {address}.</source>
        <translation>Codes gingen an {address}.</translation>
    </message>
    <message>
        <source>Your account has no email address yet.</source>
        <translation>Dein Konto hat noch keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Codes would go to the phone number {number}.</source>
        <translation>Codes gingen an die Telefonnummer {number}.</translation>
    </message>
    <message>
        <source>Your account has no phone number yet.</source>
        <translation>Dein Konto hat noch keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Is on already.</source>
        <translation>Ist schon an.</translation>
    </message>
    <message>
        <source>Is off already.</source>
        <translation>Ist schon aus.</translation>
    </message>
    <message>
        <source>Roblox has switched two-step verification off for the moment.</source>
        <translation>Roblox hat die Zwei-Schritt-Verifizierung gerade abgeschaltet.</translation>
    </message>
    <message>
        <source>Roblox does not offer this to your account.</source>
        <translation>Roblox bietet das für dein Konto nicht an.</translation>
    </message>
    <message>
        <source>First verify your email under Settings on roblox.com.</source>
        <translation>Bestätige zuerst deine E-Mail-Adresse in den Einstellungen auf roblox.com.</translation>
    </message>
    <message>
        <source>First verify your phone number under Settings on roblox.com.</source>
        <translation>Bestätige zuerst deine Telefonnummer in den Einstellungen auf roblox.com.</translation>
    </message>
    <message>
        <source>Comes second: set up an authenticator app first.</source>
        <translation>Kommt an zweiter Stelle: richte zuerst eine Authenticator-App ein.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost, and your account is as it was before. You can try again.</source>
        <translation>Die Antwort von Roblox ging verloren, und dein Konto ist wie vorher. Du kannst es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Twinbolt has just read your account again. It shows the change.</source>
        <translation>Twinbolt hat dein Konto gerade neu gelesen. Die Änderung ist zu sehen.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way, but your account shows the change.</source>
        <translation>Die Antwort von Roblox ging unterwegs verloren, aber dein Konto zeigt die Änderung.</translation>
    </message>
    <message>
        <source>Roblox agreed, but your account could not be read again yet. Refresh in a while.</source>
        <translation>Roblox hat zugestimmt, aber dein Konto konnte noch nicht neu gelesen werden. Aktualisiere in einer Weile.</translation>
    </message>
    <message>
        <source>Roblox agreed, but your account does not show the change yet. Refresh in a minute.</source>
        <translation>Roblox hat zugestimmt, aber dein Konto zeigt die Änderung noch nicht. Aktualisiere in einer Minute.</translation>
    </message>
</context>
<context>
    <name>ClearPage</name>
    <message>
        <source>Clear all recovery codes?</source>
        <translation>Alle Wiederherstellungscodes löschen?</translation>
    </message>
    <message>
        <source>Do this if somebody may have seen your codes and you do not want new ones now.</source>
        <translation>Tu das, wenn vielleicht jemand deine Codes gesehen hat und du gerade keine neuen willst.</translation>
    </message>
    <message>
        <source>&amp;Clear all codes</source>
        <translation>Alle Codes &amp;löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) will stop working at once. If you then lose your phone or key, nothing gets you back in. Making new codes voids the old ones just as well.</source>
        <translation>
            <numerusform>%n Code gilt sofort nicht mehr. Wenn du dann dein Handy oder deinen Schlüssel verlierst, kommst du nicht mehr hinein. Neue Codes zu erstellen macht die alten genauso ungültig.</numerusform>
            <numerusform>%n Codes gelten sofort nicht mehr. Wenn du dann dein Handy oder deinen Schlüssel verlierst, kommst du nicht mehr hinein. Neue Codes zu erstellen macht die alten genauso ungültig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearedPage</name>
    <message>
        <source>All recovery codes are void</source>
        <translation>Alle Wiederherstellungscodes sind ungültig</translation>
    </message>
    <message>
        <source>Throw your copy away; it is of no use now.</source>
        <translation>Wirf deine Kopie weg; sie nützt jetzt nichts mehr.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>You have no recovery codes now. Make some before you need them: the button is on the tab.</source>
        <translation>Du hast jetzt keine Wiederherstellungscodes. Erstelle welche, bevor du sie brauchst: der Knopf ist im Tab.</translation>
    </message>
</context>
<context>
    <name>ClearingQuestion</name>
    <message>
        <source>Clear the history?</source>
        <translation>Verlauf löschen?</translation>
    </message>
    <message>
        <source>Everything listed here is erased from this computer, and warnings that rest on it go with it. Nothing changes on your Roblox account.</source>
        <translation>Alles, was hier steht, wird von diesem Computer gelöscht, und Warnungen, die darauf beruhen, verschwinden mit. An deinem Roblox-Konto ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Erase it</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Close Twinbolt now?</source>
        <translation>Twinbolt jetzt schließen?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>Trotzdem s&amp;chließen</translation>
    </message>
</context>
<context>
    <name>CodeBackPage</name>
    <message>
        <source>Let us check your copy</source>
        <translation>Prüfen wir deine Kopie</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>From your copy, type recovery code number {number}. It is not used up by this.</source>
        <translation>Gib von deiner Kopie den Wiederherstellungscode Nummer {number} ein. Er wird dabei nicht verbraucht.</translation>
    </message>
    <message>
        <source>That is not code number {number}. Look again, or go back to see the codes once more.</source>
        <translation>Das ist nicht Code Nummer {number}. Schau noch einmal nach oder geh zurück, um die Codes noch einmal zu sehen.</translation>
    </message>
</context>
<context>
    <name>CodeBody</name>
    <message>
        <source>Sign-in code</source>
        <translation>Anmeldecode</translation>
    </message>
    <message>
        <source>Seconds until the code runs out</source>
        <translation>Sekunden, bis der Code abläuft</translation>
    </message>
    <message>
        <source>seconds until this code runs out</source>
        <translation>Sekunden, bis dieser Code abläuft</translation>
    </message>
    <message>
        <source>QR code for signing in</source>
        <translation>QR-Code zum Anmelden</translation>
    </message>
    <message>
        <source>Holds the code beside it.</source>
        <translation>Enthält den Code daneben.</translation>
    </message>
    <message>
        <source>&amp;Open roblox.com</source>
        <translation>roblox.com ö&amp;ffnen</translation>
    </message>
    <message numerus="yes">
        <source>This code runs out in %n second(s).</source>
        <translation>
            <numerusform>Dieser Code läuft in %n Sekunde ab.</numerusform>
            <numerusform>Dieser Code läuft in %n Sekunden ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code has run out.</source>
        <translation>Dieser Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>No browser could be opened. Go to {page} yourself.</source>
        <translation>Es ließ sich kein Browser öffnen. Geh selbst zu {page}.</translation>
    </message>
    <message>
        <source>Roblox gives no clear answer at the moment. Twinbolt keeps asking; the code stays good.</source>
        <translation>Roblox gibt gerade keine klare Antwort. Twinbolt fragt weiter; der Code bleibt gültig.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Dein Code</translation>
    </message>
    <message>
        <source>Type it where you are signed in already:</source>
        <translation>Gib ihn dort ein, wo du schon angemeldet bist:</translation>
    </message>
    <message>
        <source>In the Roblox app on your phone</source>
        <translation>In der Roblox-App auf deinem Handy</translation>
    </message>
    <message>
        <source>Settings, then Quick Sign-In. Type the code and approve.</source>
        <translation>Einstellungen, dann Schnellanmeldung. Gib den Code ein und bestätige.</translation>
    </message>
    <message>
        <source>In a browser</source>
        <translation>In einem Browser</translation>
    </message>
    <message>
        <source>On any computer where roblox.com knows you.</source>
        <translation>Auf jedem Computer, auf dem roblox.com dich kennt.</translation>
    </message>
    <message>
        <source>Or scan it</source>
        <translation>Oder scann ihn</translation>
    </message>
    <message>
        <source>With the camera of a phone whose browser is signed in.</source>
        <translation>Mit der Kamera eines Handys, dessen Browser angemeldet ist.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Type the code that your app shows now</source>
        <translation>Gib den Code ein, den deine App gerade zeigt</translation>
    </message>
    <message>
        <source>This proves that the key arrived. Sending it turns the authenticator on.</source>
        <translation>Das beweist, dass der Schlüssel angekommen ist. Mit dem Senden geht der Authenticator an.</translation>
    </message>
    <message>
        <source>&amp;Turn it on</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>Code from your authenticator app</source>
        <translation>Code aus deiner Authenticator-App</translation>
    </message>
    <message>
        <source>A code lasts 30 seconds. If it changes while you type, just type the new one.</source>
        <translation>Ein Code gilt 30 Sekunden. Wechselt er beim Tippen, gib einfach den neuen ein.</translation>
    </message>
    <message>
        <source>Codes consist of the digits 0 to 9 only.</source>
        <translation>Codes bestehen nur aus den Ziffern 0 bis 9.</translation>
    </message>
    <message>
        <source>This code matches. Send it before it changes.</source>
        <translation>Dieser Code passt. Sende ihn, bevor er wechselt.</translation>
    </message>
    <message>
        <source>This does not look like a code for this key. Is it from the newest Roblox entry? You can still send it.</source>
        <translation>Das sieht nicht nach einem Code für diesen Schlüssel aus. Ist er vom neuesten Roblox-Eintrag? Du kannst ihn trotzdem senden.</translation>
    </message>
    <message numerus="yes">
        <source>Your phone&apos;s clock seems %n second(s) fast, or this computer&apos;s clock slow.</source>
        <translation>
            <numerusform>Die Uhr deines Handys scheint %n Sekunde vorzugehen, oder die dieses Computers geht nach.</numerusform>
            <numerusform>Die Uhr deines Handys scheint %n Sekunden vorzugehen, oder die dieses Computers geht nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone&apos;s clock seems %n second(s) slow, or this computer&apos;s clock fast.</source>
        <translation>
            <numerusform>Die Uhr deines Handys scheint %n Sekunde nachzugehen, oder die dieses Computers geht vor.</numerusform>
            <numerusform>Die Uhr deines Handys scheint %n Sekunden nachzugehen, oder die dieses Computers geht vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on automatic time on both, then type the next code. You can still send this one.</source>
        <translation>Schalte auf beiden die automatische Uhrzeit ein und gib dann den nächsten Code ein. Du kannst diesen trotzdem senden.</translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Write down your recovery codes</source>
        <translation>Schreib deine Wiederherstellungscodes auf</translation>
    </message>
    <message>
        <source>If you ever lose your phone or key, each of these codes lets you in once.</source>
        <translation>Wenn du einmal dein Handy oder deinen Schlüssel verlierst, lässt dich jeder dieser Codes einmal hinein.</translation>
    </message>
    <message>
        <source>I &amp;wrote them down</source>
        <translation>Ich habe sie &amp;notiert</translation>
    </message>
    <message>
        <source>Recovery code {number}</source>
        <translation>Wiederherstellungscode {number}</translation>
    </message>
    <message>
        <source>&amp;Keep covered until held</source>
        <translation>Ver&amp;deckt, außer beim Halten</translation>
    </message>
    <message>
        <source>&amp;Hold to show</source>
        <translation>&amp;Halten zum Zeigen</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>D&amp;rucken</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Als &amp;PDF sichern</translation>
    </message>
    <message>
        <source>Save as &amp;text</source>
        <translation>Als &amp;Text sichern</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Best: paper cannot be hacked</source>
        <translation>Am besten: Papier kann niemand hacken</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard, where other programs can read them. Cleared in %n second(s).</source>
        <translation>
            <numerusform>In der Zwischenablage, wo andere Programme sie lesen können. Wird in %n Sekunde geleert.</numerusform>
            <numerusform>In der Zwischenablage, wo andere Programme sie lesen können. Wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes are off the clipboard again.</source>
        <translation>Die Codes sind nicht mehr in der Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Say yes on your other device</source>
        <translation>Sag Ja auf deinem anderen Gerät</translation>
    </message>
    <message>
        <source>Open Roblox on a phone or computer where you are signed in. It asks whether this is you.</source>
        <translation>Öffne Roblox auf einem Handy oder Computer, auf dem du angemeldet bist. Dort wirst du gefragt, ob du das bist.</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>&amp;Erneut fragen</translation>
    </message>
    <message numerus="yes">
        <source>You can ask %n more time(s).</source>
        <translation>
            <numerusform>Du kannst noch %n Mal fragen.</numerusform>
            <numerusform>Du kannst noch %n Mal fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was asked often enough. Choose another way if nothing shows up there.</source>
        <translation>Es wurde oft genug gefragt. Nimm einen anderen Weg, wenn dort nichts erscheint.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>What would be copied</source>
        <translation>Was kopiert würde</translation>
    </message>
    <message>
        <source>&amp;Copy all of it</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Facts of this computer are being collected</source>
        <translation>Angaben zu diesem Computer werden gesammelt</translation>
    </message>
    <message>
        <source>This says which versions you use, and which requests were made and how they ended. It holds no name, no code, no key and nothing of your account. It is sent nowhere: you choose whom you give it to.</source>
        <translation>Hier steht, welche Versionen du benutzt, welche Anfragen gestellt wurden und wie sie ausgingen. Es enthält keinen Namen, keinen Code, keinen Schlüssel und nichts aus deinem Konto. Es wird nirgendwohin geschickt: du bestimmst, wem du es gibst.</translation>
    </message>
    <message>
        <source>Copied. Nothing else was.</source>
        <translation>Kopiert. Sonst nichts.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>From now on you can pass checks by plugging it in and touching it.</source>
        <translation>Von jetzt an kannst du Prüfungen bestehen, indem du ihn einsteckst und berührst.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>One key can get lost</source>
        <translation>Ein einzelner Schlüssel kann verloren gehen</translation>
    </message>
    <message>
        <source>Add a second one now and keep it in another place, for example in a drawer at home.</source>
        <translation>Füg jetzt einen zweiten hinzu und bewahre ihn woanders auf, zum Beispiel zu Hause in einer Schublade.</translation>
    </message>
    <message>
        <source>&amp;Add a spare now</source>
        <translation>&amp;Ersatz hinzufügen</translation>
    </message>
    <message>
        <source>“{name}” is registered</source>
        <translation>„{name}“ ist registriert</translation>
    </message>
    <message>
        <source>{used} of {limit} keys used</source>
        <translation>{used} von {limit} Schlüsseln belegt</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Vorher und jetzt</translation>
    </message>
    <message>
        <source>Roblox agreed, but nothing shows yet</source>
        <translation>Roblox hat zugestimmt, aber noch ist nichts zu sehen</translation>
    </message>
    <message>
        <source>Only your password protects this account now.</source>
        <translation>Jetzt schützt nur noch dein Passwort dieses Konto.</translation>
    </message>
    <message>
        <source>&amp;Set up another method</source>
        <translation>Andere Methode e&amp;inrichten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>{method}: before {before}, now {after}</source>
        <translation>{method}: vorher {before}, jetzt {after}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>On, asked first</source>
        <translation>An, wird zuerst gefragt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>The entry in your authenticator app is of no use any more: delete it there.</source>
        <translation>Der Eintrag in deiner Authenticator-App nützt nichts mehr: lösch ihn dort.</translation>
    </message>
    <message>
        <source>If that was not what you wanted, you can turn it on again at any time.</source>
        <translation>Wenn du das nicht wolltest, kannst du sie jederzeit wieder einschalten.</translation>
    </message>
    <message>
        <source>Your new recovery codes count</source>
        <translation>Deine neuen Wiederherstellungscodes gelten</translation>
    </message>
    <message>
        <source>Your copy is good. Twinbolt and its keyring entry have forgotten the codes.</source>
        <translation>Deine Kopie ist gut. Twinbolt und sein Eintrag im Schlüsselbund haben die Codes vergessen.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>Put the copy away safely</source>
        <translation>Bewahre die Kopie sicher auf</translation>
    </message>
    <message>
        <source>Somewhere you find it in a year, and nobody else does. Not where your phone is.</source>
        <translation>Irgendwo, wo du sie in einem Jahr findest und sonst niemand. Nicht dort, wo dein Handy ist.</translation>
    </message>
    <message>
        <source>Throw the old codes away</source>
        <translation>Wirf die alten Codes weg</translation>
    </message>
    <message>
        <source>They do not work any more. Cross each new one out once you have used it.</source>
        <translation>Sie gelten nicht mehr. Streich jeden neuen durch, sobald du ihn benutzt hast.</translation>
    </message>
    <message>
        <source>Your authenticator is on</source>
        <translation>Dein Authenticator ist an</translation>
    </message>
    <message>
        <source>From now on, signing in asks for a code from your app.</source>
        <translation>Von jetzt an wird beim Anmelden nach einem Code aus deiner App gefragt.</translation>
    </message>
    <message>
        <source>Put the paper away safely</source>
        <translation>Bewahre den Zettel sicher auf</translation>
    </message>
    <message>
        <source>Somewhere you find it in a year, and nobody else does.</source>
        <translation>Irgendwo, wo du ihn in einem Jahr findest und sonst niemand.</translation>
    </message>
    <message>
        <source>Your recovery codes are safe on your paper.</source>
        <translation>Deine Wiederherstellungscodes stehen sicher auf deinem Zettel.</translation>
    </message>
    <message numerus="yes">
        <source>You still have %n unused recovery code(s) from before.</source>
        <translation>
            <numerusform>Du hast noch %n unbenutzten Wiederherstellungscode von vorher.</numerusform>
            <numerusform>Du hast noch %n unbenutzte Wiederherstellungscodes von vorher.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no recovery codes. Make some, so that a lost phone does not lock you out.</source>
        <translation>Du hast keine Wiederherstellungscodes. Erstelle welche, damit ein verlorenes Handy dich nicht aussperrt.</translation>
    </message>
    <message>
        <source>Turn on the backup of your authenticator app, if it has one</source>
        <translation>Schalte die Sicherung deiner Authenticator-App ein, wenn sie eine hat</translation>
    </message>
    <message>
        <source>Then your codes come back on a new phone.</source>
        <translation>Dann kommen deine Codes auf einem neuen Handy zurück.</translation>
    </message>
    <message>
        <source>Never tell a code to anybody</source>
        <translation>Sag niemandem je einen Code</translation>
    </message>
    <message>
        <source>Roblox staff never ask for one. Whoever asks wants your account.</source>
        <translation>Mitarbeiter von Roblox fragen nie danach. Wer fragt, will dein Konto.</translation>
    </message>
</context>
<context>
    <name>DrillCard</name>
    <message>
        <source>What if you lose something?</source>
        <translation>Und wenn du etwas verlierst?</translation>
    </message>
    <message>
        <source>Try to get &amp;in without it</source>
        <translation>&amp;Ohne das hineinkommen</translation>
    </message>
    <message>
        <source>Tick what is gone. Nothing is changed by this.</source>
        <translation>Hak an, was weg ist. Dadurch ändert sich nichts.</translation>
    </message>
    <message>
        <source>{thing} lost: {way} still works</source>
        <translation>{thing} verloren: {way} geht noch</translation>
    </message>
    <message>
        <source>{thing} lost: {way} is gone too</source>
        <translation>{thing} verloren: {way} ist auch weg</translation>
    </message>
    <message>
        <source>You tried it, and got in without: {things}.</source>
        <translation>Du hast es probiert und kamst hinein, ohne: {things}.</translation>
    </message>
    <message>
        <source>You tried it, and did not get in. These are left: {ways}.</source>
        <translation>Du hast es probiert und kamst nicht hinein. Das bleibt dir: {ways}.</translation>
    </message>
    <message>
        <source>You tried it, and did not get in: nothing is left.</source>
        <translation>Du hast es probiert und kamst nicht hinein: nichts ist übrig.</translation>
    </message>
    <message>
        <source>You tried it, and the time for it ran out.</source>
        <translation>Du hast es probiert, und die Zeit dafür lief ab.</translation>
    </message>
    <message>
        <source>Nothing is lost: every way in works.</source>
        <translation>Nichts ist verloren: jeder Weg hinein funktioniert.</translation>
    </message>
    <message>
        <source>You would still get in by: {ways}.</source>
        <translation>Du kämst noch hinein mit: {ways}.</translation>
    </message>
</context>
<context>
    <name>EnlargedQr</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>QR-Code für deine Authenticator-App</translation>
    </message>
    <message>
        <source>Press Esc or click the code to close.</source>
        <translation>Drück Esc oder klick auf den Code, um ihn zu schließen.</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>Your account is being read</source>
        <translation>Dein Konto wird gelesen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was passiert</translation>
    </message>
    <message>
        <source>Each method that is off is one thing less that a thief has to get past.</source>
        <translation>Jede Methode, die aus ist, ist ein Hindernis weniger für einen Dieb.</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Er&amp;neut prüfen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Turn it on</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>&amp;Turn it off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>{method}: turned off</source>
        <translation>{method}: ausgeschaltet</translation>
    </message>
    <message>
        <source>Roblox allows your account one of these methods at a time.</source>
        <translation>Roblox erlaubt deinem Konto immer nur eine dieser Methoden.</translation>
    </message>
    <message>
        <source>Only your password protects this account then</source>
        <translation>Dann schützt nur noch dein Passwort dieses Konto</translation>
    </message>
    <message>
        <source>It is the last method. Whoever learns your password can take the account. To move to another method, turn that one on first.</source>
        <translation>Es ist die letzte Methode. Wer dein Passwort erfährt, kann das Konto übernehmen. Willst du zu einer anderen Methode wechseln, schalte diese zuerst ein.</translation>
    </message>
    <message>
        <source>One way in is left</source>
        <translation>Es bleibt ein Weg hinein</translation>
    </message>
    <message>
        <source>If you lose that one, you lose the account. Make recovery codes first.</source>
        <translation>Wenn du den verlierst, verlierst du das Konto. Erstelle zuerst Wiederherstellungscodes.</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) stay, without use</source>
        <translation>
            <numerusform>%n Wiederherstellungscode bleibt, ohne Nutzen</numerusform>
            <numerusform>%n Wiederherstellungscodes bleiben, ohne Nutzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing asks for them while no method is on. Keep them, or clear them afterwards.</source>
        <translation>Nichts fragt danach, solange keine Methode an ist. Behalte sie oder lösch sie danach.</translation>
    </message>
    <message>
        <source>Roblox keeps security keys only beside an authenticator app. You would have to add them again.</source>
        <translation>Roblox behält Sicherheitsschlüssel nur zusammen mit einer Authenticator-App. Du müsstest sie neu hinzufügen.</translation>
    </message>
    <message>
        <source>All security keys of this account are deleted</source>
        <translation>Alle Sicherheitsschlüssel dieses Kontos werden gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n security key(s) deleted</source>
        <translation>
            <numerusform>%n Sicherheitsschlüssel wird gelöscht</numerusform>
            <numerusform>%n Sicherheitsschlüssel werden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else changes</source>
        <translation>Sonst ändert sich nichts</translation>
    </message>
    <message>
        <source>Everything that is on stays on.</source>
        <translation>Alles, was an ist, bleibt an.</translation>
    </message>
    <message>
        <source>Your other methods stay on. You can turn this one on again.</source>
        <translation>Deine anderen Methoden bleiben an. Du kannst diese wieder einschalten.</translation>
    </message>
    <message>
        <source>I understand that my keys are deleted and that only my password is left.</source>
        <translation>Ich verstehe, dass meine Schlüssel gelöscht werden und nur noch mein Passwort bleibt.</translation>
    </message>
    <message>
        <source>I understand that only my password is left.</source>
        <translation>Ich verstehe, dass nur noch mein Passwort bleibt.</translation>
    </message>
    <message>
        <source>I understand that my keys are deleted.</source>
        <translation>Ich verstehe, dass meine Schlüssel gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>FlowFrame</name>
    <message>
        <source>Nothing was changed on your account.</source>
        <translation>An deinem Konto wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Roblox is answering</source>
        <translation>Roblox antwortet gerade</translation>
    </message>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Schritt {step} von {count}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Status; Ctrl+2 to Ctrl+4 for the other tabs</source>
        <translation>Status; Ctrl+2 bis Ctrl+4 für die anderen Tabs</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles neu lesen</translation>
    </message>
    <message>
        <source>Accounts: switch, add, sign out</source>
        <translation>Konten: wechseln, hinzufügen, abmelden</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Das Fenster sperren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close, cancel, or go back; nothing is ever changed by it</source>
        <translation>Schließen, abbrechen oder zurück; dadurch ändert sich nie etwas</translation>
    </message>
    <message>
        <source>To the next field or button; with Shift to the one before</source>
        <translation>Zum nächsten Feld oder Knopf; mit Shift zum vorigen</translation>
    </message>
    <message>
        <source>What two-step verification is</source>
        <translation>Was die Zwei-Schritt-Verifizierung ist</translation>
    </message>
    <message>
        <source>Why a password alone is not enough.</source>
        <translation>Warum ein Passwort allein nicht reicht.</translation>
    </message>
    <message>
        <source>With two-step verification, whoever signs in to your account has to show two things: the password, and something that only you have, like your phone or a security key.</source>
        <translation>Mit der Zwei-Schritt-Verifizierung muss, wer sich bei deinem Konto anmeldet, zwei Dinge vorweisen: das Passwort und etwas, das nur du hast, zum Beispiel dein Handy oder einen Sicherheitsschlüssel.</translation>
    </message>
    <message>
        <source>Passwords get stolen: by fake websites, by programs that promise free Robux, or because the same one was used elsewhere. With the second step on, a stolen password opens nothing.</source>
        <translation>Passwörter werden gestohlen: von falschen Websites, von Programmen, die kostenlose Robux versprechen, oder weil dasselbe auch anderswo benutzt wurde. Mit dem zweiten Schritt öffnet ein gestohlenes Passwort nichts.</translation>
    </message>
    <message>
        <source>Nobody from Roblox will ever ask you for a code. Whoever does is trying to get into your account.</source>
        <translation>Niemand von Roblox fragt dich je nach einem Code. Wer es tut, will in dein Konto.</translation>
    </message>
    <message>
        <source>Which method to choose</source>
        <translation>Welche Methode du nehmen sollst</translation>
    </message>
    <message>
        <source>Authenticator app, security key, email and text message compared.</source>
        <translation>Authenticator-App, Sicherheitsschlüssel, E-Mail und SMS im Vergleich.</translation>
    </message>
    <message>
        <source>An authenticator app is the best start. It makes a new code every 30 seconds on your phone, works without a network, and costs nothing.</source>
        <translation>Eine Authenticator-App ist der beste Anfang. Sie erzeugt auf deinem Handy alle 30 Sekunden einen neuen Code, funktioniert ohne Netz und kostet nichts.</translation>
    </message>
    <message>
        <source>A security key is a small device that you plug in and touch. It is the strongest method, because no fake website can use what it sends. Roblox takes keys only beside an authenticator app. Have two, and keep one in a safe place.</source>
        <translation>Ein Sicherheitsschlüssel ist ein kleines Gerät, das du einsteckst und berührst. Er ist die stärkste Methode, denn keine falsche Website kann etwas mit dem anfangen, was er sendet. Roblox nimmt Schlüssel nur zusammen mit einer Authenticator-App. Hab zwei, und bewahre einen an einem sicheren Ort auf.</translation>
    </message>
    <message>
        <source>Codes by email are as safe as your mailbox. Give it a password of its own and two-step verification as well. Codes by text message are better than nothing, but phone numbers can be taken over.</source>
        <translation>Codes per E-Mail sind so sicher wie dein Postfach. Gib ihm ein eigenes Passwort und ebenfalls eine Zwei-Schritt-Verifizierung. Codes per SMS sind besser als nichts, aber Telefonnummern können übernommen werden.</translation>
    </message>
    <message>
        <source>Recovery codes, and where to keep them</source>
        <translation>Wiederherstellungscodes und wohin damit</translation>
    </message>
    <message>
        <source>They let you in when everything else is lost.</source>
        <translation>Sie lassen dich hinein, wenn alles andere verloren ist.</translation>
    </message>
    <message>
        <source>Each recovery code works once, in place of your phone or key. They are shown when they are made and never again.</source>
        <translation>Jeder Wiederherstellungscode gilt einmal, anstelle deines Handys oder Schlüssels. Sie werden beim Erstellen gezeigt und danach nie wieder.</translation>
    </message>
    <message>
        <source>Print them and keep the sheet where you keep your passport, or put them into a password manager. Not on your phone: they are for the day when it is gone.</source>
        <translation>Druck sie aus und bewahre das Blatt bei deinem Ausweis auf, oder leg sie in einen Passwortmanager. Nicht auf dein Handy: sie sind für den Tag, an dem es weg ist.</translation>
    </message>
    <message>
        <source>New codes make all old ones worthless at once. If Twinbolt or your computer stops while codes are being made, start it again: it shows them once more, or tells you to make new ones.</source>
        <translation>Neue Codes machen alle alten sofort wertlos. Wenn Twinbolt oder dein Computer stehen bleibt, während Codes erstellt werden, starte es neu: es zeigt sie noch einmal oder sagt dir, dass du neue erstellen sollst.</translation>
    </message>
    <message>
        <source>If you lost your phone or a key</source>
        <translation>Wenn du dein Handy oder einen Schlüssel verloren hast</translation>
    </message>
    <message>
        <source>What to do first, and what to do next.</source>
        <translation>Was du zuerst tust und was danach.</translation>
    </message>
    <message>
        <source>Sign in with another method: a spare key, a code by email, or a recovery code. Under Status you can try out beforehand what would be left to you.</source>
        <translation>Melde dich mit einer anderen Methode an: mit einem Ersatzschlüssel, einem Code per E-Mail oder einem Wiederherstellungscode. Unter „Status“ kannst du vorher ausprobieren, was dir bliebe.</translation>
    </message>
    <message>
        <source>Then take what was lost away from your account: remove the key, or turn the authenticator off and set it up anew on another phone. Last, make new recovery codes.</source>
        <translation>Dann nimm das Verlorene aus deinem Konto: entfern den Schlüssel, oder schalte den Authenticator aus und richte ihn auf einem anderen Handy neu ein. Erstelle zuletzt neue Wiederherstellungscodes.</translation>
    </message>
    <message>
        <source>If no way in is left, only Roblox can help, and only on its own website. Nobody else can, whatever they promise.</source>
        <translation>Wenn kein Weg hinein bleibt, kann nur Roblox helfen, und nur auf der eigenen Website. Sonst kann es niemand, was auch immer versprochen wird.</translation>
    </message>
    <message>
        <source>Why you can trust this, and what it cannot do</source>
        <translation>Warum du dem hier trauen kannst und was es nicht kann</translation>
    </message>
    <message>
        <source>What Twinbolt asks for, where it keeps things, and where it stops.</source>
        <translation>Wonach Twinbolt fragt, wo es Dinge aufbewahrt und wo es aufhört.</translation>
    </message>
    <message>
        <source>Twinbolt never asks for your password or a cookie to sign in. You allow it on a device that is signed in already. Some changes want your password again: then Roblox asks for it, and Twinbolt passes it on and forgets it.</source>
        <translation>Twinbolt fragt zum Anmelden nie nach deinem Passwort oder einem Cookie. Du erlaubst es auf einem Gerät, das schon angemeldet ist. Manche Änderungen brauchen noch einmal dein Passwort: dann fragt Roblox danach, und Twinbolt gibt es weiter und vergisst es.</translation>
    </message>
    <message>
        <source>It talks to roblox.com and to nobody else. What is secret is kept in memory, or in your computer&apos;s keyring if you tick that, and is gone when you sign out.</source>
        <translation>Es spricht mit roblox.com und mit niemandem sonst. Geheimes bleibt im Speicher oder, wenn du das ankreuzt, im Schlüsselbund deines Computers und ist weg, wenn du dich abmeldest.</translation>
    </message>
    <message>
        <source>It cannot protect you from a program on this computer that was made to steal, or from somebody who sits at it while you are signed in. Lock the window when you leave. Twinbolt is unofficial: it is not made by Roblox.</source>
        <translation>Es kann dich nicht vor einem Programm auf diesem Computer schützen, das zum Stehlen gemacht ist, und nicht vor jemandem, der daran sitzt, während du angemeldet bist. Sperr das Fenster, wenn du weggehst. Twinbolt ist inoffiziell: es ist nicht von Roblox.</translation>
    </message>
    <message>
        <source>Practising</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Try everything with a pretend account first.</source>
        <translation>Probier alles zuerst mit einem Übungskonto.</translation>
    </message>
    <message>
        <source>In practice the window works as always, but behind it stands a pretend service inside the program. Beside the window are a pretend phone, an inbox, another device and security keys to play with.</source>
        <translation>Beim Üben funktioniert das Fenster wie immer, aber dahinter steht ein nachgemachter Dienst im Programm. Neben dem Fenster sind ein nachgemachtes Handy, ein Postfach, ein anderes Gerät und Sicherheitsschlüssel zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Nothing in it reaches Roblox, and nothing of it is left when you close it. The banner at the top tells you that you are practising.</source>
        <translation>Nichts davon erreicht Roblox, und nichts davon bleibt, wenn du es schließt. Das Banner oben sagt dir, dass du übst.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Alles geht auch ohne Maus.</translation>
    </message>
    <message>
        <source>Letters that are underlined on buttons work together with Alt, on a Mac with Option.</source>
        <translation>Unterstrichene Buchstaben auf Knöpfen funktionieren zusammen mit Alt, auf einem Mac mit Option.</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>Wenn etwas nicht geht</translation>
    </message>
    <message>
        <source>What you can give to somebody who helps you.</source>
        <translation>Was du jemandem geben kannst, der dir hilft.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation>Lesen: {title}</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;History and report</source>
        <translation>Verlauf und &amp;Bericht</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Save as web &amp;page</source>
        <translation>Als Web&amp;seite speichern</translation>
    </message>
    <message>
        <source>Save as &amp;data (JSON)</source>
        <translation>Als &amp;Daten speichern (JSON)</translation>
    </message>
    <message>
        <source>&amp;Clear the history</source>
        <translation>Verlauf &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The history could not be cleared: it cannot be written to. Try again later.</source>
        <translation>Der Verlauf konnte nicht gelöscht werden: Er lässt sich nicht beschreiben. Versuch es später noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older change(s)</source>
        <translation>
            <numerusform>%n ältere Änderung zeigen</numerusform>
            <numerusform>%n ältere Änderungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>Verlauf von {name}</translation>
    </message>
    <message>
        <source>Twinbolt compares what it reads with what it saw before. It can tell what changed and whether it was changed here, but not who it was. All of this stays on this computer.</source>
        <translation>Twinbolt vergleicht, was es liest, mit dem, was es vorher gesehen hat. Es kann sagen, was sich geändert hat und ob das hier geschah, aber nicht, wer es war. All das bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The ratings with their reasons, every method, and this history: for your own files, or for somebody who helps you. It holds no password, no code and no address.</source>
        <translation>Die Bewertungen mit ihren Gründen, jede Methode und dieser Verlauf: für deine eigenen Unterlagen oder für jemanden, der dir hilft. Darin steht kein Passwort, kein Code und keine Adresse.</translation>
    </message>
</context>
<context>
    <name>InboxCard</name>
    <message>
        <source>Email and text messages</source>
        <translation>E-Mails und SMS</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Keine Nachrichten.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>For @{name}, to {to}, {time}</source>
        <translation>Für @{name}, an {to}, {time}</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>{name}: turned on</source>
        <translation>{name}: eingeschaltet</translation>
    </message>
    <message>
        <source>{name}: turned off</source>
        <translation>{name}: ausgeschaltet</translation>
    </message>
    <message>
        <source>{name}: changed, or set up anew</source>
        <translation>{name}: geändert oder neu eingerichtet</translation>
    </message>
    <message>
        <source>{name}: asked for first now</source>
        <translation>{name}: wird jetzt zuerst verlangt</translation>
    </message>
    <message>
        <source>Security key “{name}”: added</source>
        <translation>Sicherheitsschlüssel „{name}“: hinzugefügt</translation>
    </message>
    <message>
        <source>Security key “{name}”: removed</source>
        <translation>Sicherheitsschlüssel „{name}“: entfernt</translation>
    </message>
    <message>
        <source>Recovery codes: new ones made</source>
        <translation>Wiederherstellungscodes: neue erstellt</translation>
    </message>
    <message>
        <source>Recovery codes: one was used</source>
        <translation>Wiederherstellungscodes: einer wurde benutzt</translation>
    </message>
    <message>
        <source>Recovery codes: none left</source>
        <translation>Wiederherstellungscodes: keiner mehr übrig</translation>
    </message>
    <message>
        <source>Changed: {when}</source>
        <translation>Geändert: {when}</translation>
    </message>
    <message>
        <source>Changed between {after} and {when}</source>
        <translation>Geändert zwischen {after} und {when}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Not this computer</source>
        <translation>Nicht dieser Computer</translation>
    </message>
    <message>
        <source>Unknown where</source>
        <translation>Unbekannt, wo</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>No change since Twinbolt first looked, on {date}.</source>
        <translation>Keine Änderung, seit Twinbolt am {date} zum ersten Mal nachsah.</translation>
    </message>
    <message>
        <source>The history on this computer could not be read. It was set aside, and a new one was begun.</source>
        <translation>Der Verlauf auf diesem Computer war nicht lesbar. Er wurde beiseitegelegt und ein neuer begonnen.</translation>
    </message>
    <message>
        <source>Another program held on to the history. It was set aside, and a new one was begun.</source>
        <translation>Ein anderes Programm hielt den Verlauf fest. Er wurde beiseitegelegt und ein neuer begonnen.</translation>
    </message>
    <message>
        <source>Another program holds on to the history. What is noted now may be forgotten in the end.</source>
        <translation>Ein anderes Programm hält den Verlauf fest. Was jetzt notiert wird, kann am Ende verloren gehen.</translation>
    </message>
    <message>
        <source>A newer Twinbolt wrote the history. What is noted now is forgotten when Twinbolt ends.</source>
        <translation>Ein neueres Twinbolt hat den Verlauf geschrieben. Was jetzt notiert wird, ist vergessen, wenn Twinbolt endet.</translation>
    </message>
    <message>
        <source>The history cannot be written to. What is noted now is forgotten when Twinbolt ends.</source>
        <translation>Der Verlauf lässt sich nicht beschreiben. Was jetzt notiert wird, ist vergessen, wenn Twinbolt endet.</translation>
    </message>
    <message>
        <source>The disk is full. What is noted now is forgotten in the end, unless there is room again.</source>
        <translation>Die Festplatte ist voll. Was jetzt notiert wird, ist am Ende vergessen, wenn kein Platz frei wird.</translation>
    </message>
    <message>
        <source>The history could not be opened. What is noted now is forgotten when Twinbolt ends.</source>
        <translation>Der Verlauf ließ sich nicht öffnen. Was jetzt notiert wird, ist vergessen, wenn Twinbolt endet.</translation>
    </message>
    <message>
        <source>Saved as “{name}”. It holds no password, no code and no address.</source>
        <translation>Gespeichert als „{name}“. Darin steht kein Passwort, kein Code und keine Adresse.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Nothing was written.</source>
        <translation>Es gibt schon eine Datei „{name}“. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“{name}” could not be written. Choose another folder.</source>
        <translation>„{name}“ ließ sich nicht schreiben. Wähl einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Use your passkey</source>
        <translation>Benutze deinen Passkey</translation>
    </message>
    <message>
        <source>Use your security key</source>
        <translation>Benutze deinen Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Plug in the key, if it is not yet.</source>
        <translation>Steck den Schlüssel ein, falls er noch nicht steckt.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einma&amp;l</translation>
    </message>
    <message>
        <source>No key can be used here. Choose another way, or do this on roblox.com.</source>
        <translation>Hier lässt sich kein Schlüssel benutzen. Nimm einen anderen Weg oder mach das auf roblox.com.</translation>
    </message>
</context>
<context>
    <name>KeyQuestion</name>
    <message>
        <source>PIN of the key</source>
        <translation>PIN des Schlüssels</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <translation>PIN zeigen</translation>
    </message>
    <message>
        <source>Hide the PIN</source>
        <translation>PIN verbergen</translation>
    </message>
    <message>
        <source>It is the PIN of the key itself, not your Roblox password. Only the key sees it.</source>
        <translation>Es ist die PIN des Schlüssels selbst, nicht dein Roblox-Passwort. Nur der Schlüssel sieht sie.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>&amp;Use the last try</source>
        <translation>&amp;Letzten Versuch nutzen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Konto {number}</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>&amp;Keep going</source>
        <translation>Weiter&amp;machen</translation>
    </message>
    <message>
        <source>&amp;Stop here</source>
        <translation>&amp;Hier aufhören</translation>
    </message>
    <message>
        <source>&amp;Stop all the same</source>
        <translation>&amp;Trotzdem aufhören</translation>
    </message>
</context>
<context>
    <name>LinkedBody</name>
    <message>
        <source>&amp;Yes, that is me</source>
        <translation>&amp;Ja, das bin ich</translation>
    </message>
    <message>
        <source>&amp;No, somebody else</source>
        <translation>N&amp;ein, jemand anderes</translation>
    </message>
    <message>
        <source>The code was taken by</source>
        <translation>Code angenommen von</translation>
    </message>
    <message>
        <source>Is that you?</source>
        <translation>Bist du das?</translation>
    </message>
    <message>
        <source>Now approve it on the other device. Twinbolt goes on by itself.</source>
        <translation>Bestätige es jetzt auf dem anderen Gerät. Twinbolt macht von selbst weiter.</translation>
    </message>
    <message>
        <source>The other device has approved. Only your answer here is missing.</source>
        <translation>Das andere Gerät hat bestätigt. Es fehlt nur noch deine Antwort hier.</translation>
    </message>
    <message>
        <source>Answer here, and approve it on the other device.</source>
        <translation>Antworte hier und bestätige es auf dem anderen Gerät.</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Your new recovery codes are still in memory, because nothing else has them. Unlock, and save them.</source>
        <translation>Deine neuen Wiederherstellungscodes sind noch im Speicher, denn sonst hat sie niemand. Entsperr und sichere sie.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>Lieber a&amp;nmelden</translation>
    </message>
    <message>
        <source>The keyring is being read</source>
        <translation>Der Schlüsselbund wird gelesen</translation>
    </message>
    <message>
        <source>Twinbolt is locked</source>
        <translation>Twinbolt ist gesperrt</translation>
    </message>
    <message>
        <source>{display_name} (@{name}) is locked</source>
        <translation>{display_name} (@{name}) ist gesperrt</translation>
    </message>
    <message>
        <source>Nothing of the account is in this program&apos;s memory now. Unlocking reads the keyring again.</source>
        <translation>Nichts aus dem Konto ist jetzt im Speicher dieses Programms. Beim Entsperren wird der Schlüsselbund neu gelesen.</translation>
    </message>
    <message>
        <source>This session was not to be kept, so locking has signed it out. Unlock to sign in again.</source>
        <translation>Diese Sitzung sollte nicht aufbewahrt werden, also hat das Sperren sie abgemeldet. Entsperr, um dich neu anzumelden.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice: a pretend account. Nothing here reaches Roblox or changes your real account.</source>
        <translation>Übung: ein Übungskonto. Nichts hier erreicht Roblox oder ändert dein echtes Konto.</translation>
    </message>
    <message>
        <source>Test server: this window talks to a program on this computer, not to Roblox.</source>
        <translation>Testserver: dieses Fenster spricht mit einem Programm auf diesem Computer, nicht mit Roblox.</translation>
    </message>
    <message>
        <source>Hide the devices</source>
        <translation>Geräte ausblenden</translation>
    </message>
    <message>
        <source>Show the devices</source>
        <translation>Geräte einblenden</translation>
    </message>
</context>
<context>
    <name>MakePage</name>
    <message>
        <source>Make new recovery codes</source>
        <translation>Neue Wiederherstellungscodes erstellen</translation>
    </message>
    <message>
        <source>Each code lets you in once, when your phone or key is lost. Roblox shows them a single time.</source>
        <translation>Jeder Code lässt dich einmal hinein, wenn dein Handy oder Schlüssel verloren ist. Roblox zeigt sie nur ein einziges Mal.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor du anfängst</translation>
    </message>
    <message>
        <source>Have a printer, or pen and paper, at hand</source>
        <translation>Hab einen Drucker oder Stift und Papier bereit</translation>
    </message>
    <message>
        <source>Look around you: nobody else should see the codes</source>
        <translation>Schau dich um: niemand sonst soll die Codes sehen</translation>
    </message>
    <message>
        <source>At the end you type one code back, to be sure that your copy is good</source>
        <translation>Am Ende gibst du einen Code zurück ein, um sicher zu sein, dass deine Kopie gut ist</translation>
    </message>
    <message>
        <source>&amp;Make new codes</source>
        <translation>&amp;Neue Codes erstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) that you have now will stop working at once.</source>
        <translation>
            <numerusform>%n Code, den du jetzt hast, gilt sofort nicht mehr.</numerusform>
            <numerusform>%n Codes, die du jetzt hast, gelten sofort nicht mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>How do you want to prove that it is you?</source>
        <translation>Wie willst du beweisen, dass du es bist?</translation>
    </message>
    <message>
        <source>Choose a method. You can add others later.</source>
        <translation>Wähl eine Methode. Andere kannst du später hinzufügen.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Methods are being read</source>
        <translation>Methoden werden gelesen</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Turns off: {methods}.</source>
        <translation>Schaltet aus: {methods}.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Authenticator app</source>
        <translation>Authenticator-App</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Email code</source>
        <translation>E-Mail-Code</translation>
    </message>
    <message>
        <source>Text message (SMS)</source>
        <translation>Textnachricht (SMS)</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Passkey</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Anderes Gerät</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Unknown method</source>
        <translation>Unbekannte Methode</translation>
    </message>
    <message>
        <source>An app on your phone shows a new six-digit code every 30 seconds. Works without a network.</source>
        <translation>Eine App auf deinem Handy zeigt alle 30 Sekunden einen neuen sechsstelligen Code. Funktioniert ohne Netz.</translation>
    </message>
    <message>
        <source>A small device that you plug in and touch. Fake websites cannot trick it.</source>
        <translation>Ein kleines Gerät, das du einsteckst und berührst. Falsche Websites können es nicht austricksen.</translation>
    </message>
    <message>
        <source>A code is sent to your email. As safe as your mailbox is.</source>
        <translation>Ein Code wird an deine E-Mail-Adresse geschickt. So sicher wie dein Postfach.</translation>
    </message>
    <message>
        <source>A code is sent to your phone number. Thieves can steal phone numbers.</source>
        <translation>Ein Code wird an deine Telefonnummer geschickt. Diebe können Telefonnummern stehlen.</translation>
    </message>
    <message>
        <source>Your phone or computer signs you in with your face, finger or PIN.</source>
        <translation>Dein Handy oder Computer meldet dich mit Gesicht, Finger oder PIN an.</translation>
    </message>
    <message>
        <source>A device where you are signed in asks you to approve.</source>
        <translation>Ein Gerät, auf dem du angemeldet bist, bittet dich um Bestätigung.</translation>
    </message>
    <message>
        <source>Codes on paper that get you in when everything else is lost.</source>
        <translation>Codes auf Papier, die dich hineinlassen, wenn alles andere verloren ist.</translation>
    </message>
    <message>
        <source>Your password can be asked for as an extra check.</source>
        <translation>Dein Passwort kann als zusätzliche Prüfung verlangt werden.</translation>
    </message>
    <message>
        <source>Roblox lists a method that this version of Twinbolt does not know.</source>
        <translation>Roblox nennt eine Methode, die diese Version von Twinbolt nicht kennt.</translation>
    </message>
    <message>
        <source>Stops whoever has only your password. Needs no network.</source>
        <translation>Hält jeden auf, der nur dein Passwort hat. Braucht kein Netz.</translation>
    </message>
    <message>
        <source>Stops stolen passwords, and fake websites as well.</source>
        <translation>Hält gestohlene Passwörter auf und falsche Websites auch.</translation>
    </message>
    <message>
        <source>Stops whoever has only your password. As safe as your mailbox is.</source>
        <translation>Hält jeden auf, der nur dein Passwort hat. So sicher wie dein Postfach.</translation>
    </message>
    <message>
        <source>Stops most thieves, but phone numbers can be stolen.</source>
        <translation>Hält die meisten Diebe auf, aber Telefonnummern können gestohlen werden.</translation>
    </message>
    <message>
        <source>Get you in when everything else is lost.</source>
        <translation>Lassen dich hinein, wenn alles andere verloren ist.</translation>
    </message>
    <message>
        <source>Can be asked for as an extra check. Alone, it is not enough.</source>
        <translation>Kann als zusätzliche Prüfung verlangt werden. Allein reicht es nicht.</translation>
    </message>
    <message>
        <source>Costs: your phone at hand, and recovery codes if you lose it.</source>
        <translation>Braucht: dein Handy in der Nähe, und Wiederherstellungscodes, falls du es verlierst.</translation>
    </message>
    <message>
        <source>Costs: a key to buy, better two. Works in web browsers only.</source>
        <translation>Braucht: einen gekauften Schlüssel, besser zwei. Geht nur in Webbrowsern.</translation>
    </message>
    <message>
        <source>Costs: a moment until the email comes.</source>
        <translation>Braucht: einen Moment, bis die E-Mail kommt.</translation>
    </message>
    <message>
        <source>Costs: phone reception, and your number known to Roblox.</source>
        <translation>Braucht: Handyempfang, und Roblox kennt deine Nummer.</translation>
    </message>
    <message>
        <source>Costs: nothing. Made on roblox.com, by your phone or computer.</source>
        <translation>Braucht: nichts. Wird auf roblox.com erstellt, von deinem Handy oder Computer.</translation>
    </message>
    <message>
        <source>Costs: that device at hand, and care to approve only yourself.</source>
        <translation>Braucht: das Gerät in der Nähe, und Vorsicht, nur dich selbst zu bestätigen.</translation>
    </message>
    <message>
        <source>Costs: a sheet of paper and a safe place for it.</source>
        <translation>Braucht: ein Blatt Papier und einen sicheren Platz dafür.</translation>
    </message>
    <message>
        <source>Costs: one that you use nowhere else.</source>
        <translation>Braucht: eines, das du nirgends sonst benutzt.</translation>
    </message>
</context>
<context>
    <name>MethodsTab</name>
    <message>
        <source>Ways to prove that it is you</source>
        <translation>Wege zu beweisen, dass du es bist</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>{action}: {method}</source>
        <translation>{action}: {method}</translation>
    </message>
    <message>
        <source>On since {date}.</source>
        <translation>An seit {date}.</translation>
    </message>
    <message>
        <source>Off since {date}.</source>
        <translation>Aus seit {date}.</translation>
    </message>
    <message>
        <source>On, asked first</source>
        <translation>An, wird zuerst gefragt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Give your security key a name</source>
        <translation>Gib deinem Sicherheitsschlüssel einen Namen</translation>
    </message>
    <message>
        <source>So that you know later which one it is, for example “Blue key” or “Spare in the drawer”.</source>
        <translation>Damit du später weißt, welcher es ist, zum Beispiel „Blauer Schlüssel“ oder „Ersatz in der Schublade“.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>{used} of {limit} keys used</source>
        <translation>{used} von {limit} Schlüsseln belegt</translation>
    </message>
</context>
<context>
    <name>NotYetPage</name>
    <message>
        <source>&amp;Set up an authenticator</source>
        <translation>Authenticator e&amp;inrichten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Security keys are not offered</source>
        <translation>Sicherheitsschlüssel werden nicht angeboten</translation>
    </message>
    <message>
        <source>First an authenticator app, then a key</source>
        <translation>Erst eine Authenticator-App, dann ein Schlüssel</translation>
    </message>
    <message>
        <source>There is no room for another key</source>
        <translation>Für einen weiteren Schlüssel ist kein Platz</translation>
    </message>
    <message>
        <source>Roblox does not offer security keys to your account.</source>
        <translation>Roblox bietet für dein Konto keine Sicherheitsschlüssel an.</translation>
    </message>
    <message>
        <source>Roblox takes security keys only beside an authenticator app. Set that up now; afterwards you come back here.</source>
        <translation>Roblox nimmt Sicherheitsschlüssel nur zusammen mit einer Authenticator-App. Richte sie jetzt ein; danach kommst du hierher zurück.</translation>
    </message>
    <message>
        <source>Your account has {limit} keys, which is the most that Roblox takes. Remove one first.</source>
        <translation>Dein Konto hat {limit} Schlüssel, mehr nimmt Roblox nicht. Entfern zuerst einen.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The session of @{name} turned out to belong to another account. It was dropped, and nothing that it told is shown.</source>
        <translation>Die Sitzung von @{name} gehörte in Wahrheit zu einem anderen Konto. Sie wurde verworfen, und nichts daraus wird gezeigt.</translation>
    </message>
    <message>
        <source>Twinbolt locked itself because nobody was there, and ended what was open. {left}</source>
        <translation>Twinbolt hat sich selbst gesperrt, weil niemand da war, und Offenes beendet. {left}</translation>
    </message>
    <message>
        <source>Signed out here, but Roblox could not be told: {why} On roblox.com, under Settings, you can end the session there as well.</source>
        <translation>Hier abgemeldet, aber Roblox ließ sich das nicht mitteilen: {why} Auf roblox.com kannst du die Sitzung in den Einstellungen auch dort beenden.</translation>
    </message>
    <message>
        <source>{why} You are signed in until Twinbolt ends, and have to sign in again after that.</source>
        <translation>{why} Du bist angemeldet, bis Twinbolt beendet wird, und musst dich danach neu anmelden.</translation>
    </message>
    <message>
        <source>The list of accounts could not be written. It is forgotten when Twinbolt ends.</source>
        <translation>Die Liste der Konten ließ sich nicht speichern. Sie ist vergessen, wenn Twinbolt beendet wird.</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Neu an&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>Vers&amp;tanden</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Roblox password</source>
        <translation>Roblox-Passwort</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Type your Roblox password</source>
        <translation>Gib dein Roblox-Passwort ein</translation>
    </message>
    <message>
        <source>Roblox wants to be sure that it is still you.</source>
        <translation>Roblox möchte sicher sein, dass du es noch bist.</translation>
    </message>
    <message>
        <source>It is sent to Roblox for this check alone and not kept.</source>
        <translation>Es wird nur für diese Prüfung an Roblox gesendet und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Roblox asks for your password</source>
        <translation>Roblox fragt nach deinem Passwort</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>It is sent to Roblox for this step alone and forgotten afterwards. Twinbolt never asks for it to sign in.</source>
        <translation>Es wird nur für diesen Schritt an Roblox gesendet und danach vergessen. Zum Anmelden fragt Twinbolt nie danach.</translation>
    </message>
    <message>
        <source>It wants to be sure that it is you who changes the lock.</source>
        <translation>Es möchte sicher sein, dass du es bist, der das Schloss ändert.</translation>
    </message>
    <message>
        <source>That password was not right. Type it again; mind capital letters.</source>
        <translation>Das Passwort war nicht richtig. Gib es noch einmal ein; achte auf Großbuchstaben.</translation>
    </message>
    <message>
        <source>It wants to be surer that it is you before it goes on.</source>
        <translation>Es möchte sicherer sein, dass du es bist, bevor es weitergeht.</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>Phone</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>Scan the screen</source>
        <translation>Bildschirm scannen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Phone&apos;s clock is ahead by</source>
        <translation>Uhr des Handys geht vor um</translation>
    </message>
    <message>
        <source>The authenticator app is empty. When a QR code is on screen, press “Scan the screen”.</source>
        <translation>Die Authenticator-App ist leer. Wenn ein QR-Code auf dem Bildschirm ist, drück auf „Bildschirm scannen“.</translation>
    </message>
    <message>
        <source>Added. This is the running code; type it into the window.</source>
        <translation>Hinzugefügt. Das ist der laufende Code; gib ihn im Fenster ein.</translation>
    </message>
    <message>
        <source>This one is in the app already.</source>
        <translation>Der ist schon in der App.</translation>
    </message>
    <message>
        <source>The camera sees no QR code on the screen.</source>
        <translation>Die Kamera sieht keinen QR-Code auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>A sign-in code. Answer on the second device, below.</source>
        <translation>Ein Anmeldecode. Antworte auf dem zweiten Gerät, weiter unten.</translation>
    </message>
    <message>
        <source>That sign-in code is not good any more.</source>
        <translation>Dieser Anmeldecode gilt nicht mehr.</translation>
    </message>
    <message>
        <source>That QR code is not for an authenticator app.</source>
        <translation>Dieser QR-Code ist nicht für eine Authenticator-App.</translation>
    </message>
</context>
<context>
    <name>PhonePasskeys</name>
    <message>
        <source>A passkey on your phone or tablet cannot be reached from here. Your browser can, on roblox.com.</source>
        <translation>Ein Passkey auf deinem Handy oder Tablet ist von hier aus nicht erreichbar. Dein Browser kann das, auf roblox.com.</translation>
    </message>
</context>
<context>
    <name>PlugInPage</name>
    <message>
        <source>Plug your security key in</source>
        <translation>Steck deinen Sicherheitsschlüssel ein</translation>
    </message>
    <message>
        <source>Then start, and do what the next page says.</source>
        <translation>Dann leg los und tu, was die nächste Seite sagt.</translation>
    </message>
    <message>
        <source>&amp;Ask the key</source>
        <translation>Schlüssel &amp;fragen</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Eingesteckt</translation>
    </message>
    <message>
        <source>“{name}” is plugged in.</source>
        <translation>„{name}“ ist eingesteckt.</translation>
    </message>
    <message>
        <source>“{name}” was pulled out.</source>
        <translation>„{name}“ wurde abgezogen.</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Windows asks for the key in a window of its own.</source>
        <translation>Windows fragt in einem eigenen Fenster nach dem Schlüssel.</translation>
    </message>
    <message>
        <source>Any key that Windows knows</source>
        <translation>Jeder Schlüssel, den Windows kennt</translation>
    </message>
    <message>
        <source>As soon as it is in, it appears here.</source>
        <translation>Sobald er steckt, erscheint er hier.</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>Posture</name>
    <message>
        <source>Only your password protects this account</source>
        <translation>Nur dein Passwort schützt dieses Konto</translation>
    </message>
    <message>
        <source>Whoever learns it can take the account. Two-step verification stops that. It takes five minutes.</source>
        <translation>Wer es erfährt, kann das Konto übernehmen. Die Zwei-Schritt-Verifizierung verhindert das. Es dauert fünf Minuten.</translation>
    </message>
    <message>
        <source>Protected, but you could lock yourself out</source>
        <translation>Geschützt, aber du könntest dich aussperren</translation>
    </message>
    <message>
        <source>Two-step verification is on. Now make sure that you can always get in yourself.</source>
        <translation>Die Zwei-Schritt-Verifizierung ist an. Sorg jetzt dafür, dass du selbst immer hineinkommst.</translation>
    </message>
    <message>
        <source>Protected, but not as well as it could be</source>
        <translation>Geschützt, aber nicht so gut wie möglich</translation>
    </message>
    <message>
        <source>Two-step verification is on. What is listed below would make it stronger.</source>
        <translation>Die Zwei-Schritt-Verifizierung ist an. Was unten steht, würde sie stärker machen.</translation>
    </message>
    <message>
        <source>Well protected, with something to put right</source>
        <translation>Gut geschützt, aber etwas ist in Ordnung zu bringen</translation>
    </message>
    <message>
        <source>Two-step verification is on. Look at what is listed below when you have a minute.</source>
        <translation>Die Zwei-Schritt-Verifizierung ist an. Schau dir an, was unten steht, wenn du kurz Zeit hast.</translation>
    </message>
    <message>
        <source>Your account is well protected</source>
        <translation>Dein Konto ist gut geschützt</translation>
    </message>
    <message>
        <source>Two-step verification is on, and you can get in even if you lose something.</source>
        <translation>Die Zwei-Schritt-Verifizierung ist an, und du kommst hinein, auch wenn du etwas verlierst.</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>Sehr niedrig</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Erstellt am {date}.</translation>
    </message>
    <message>
        <source>No second step is on</source>
        <translation>Kein zweiter Schritt ist an</translation>
    </message>
    <message>
        <source>A stolen password is enough to sign in, and to lock you out.</source>
        <translation>Ein gestohlenes Passwort reicht, um sich anzumelden und dich auszusperren.</translation>
    </message>
    <message>
        <source>Codes come by message only</source>
        <translation>Codes kommen nur per Nachricht</translation>
    </message>
    <message>
        <source>On: {methods}. Mailboxes and phone numbers can be stolen. An authenticator app is safer.</source>
        <translation>An: {methods}. Postfächer und Telefonnummern können gestohlen werden. Eine Authenticator-App ist sicherer.</translation>
    </message>
    <message>
        <source>There is one way in only</source>
        <translation>Es gibt nur einen Weg hinein</translation>
    </message>
    <message>
        <source>{way}. If you lose it, you lose the account.</source>
        <translation>{way}. Wenn du das verlierst, verlierst du das Konto.</translation>
    </message>
    <message>
        <source>If you lose it, you lose the account.</source>
        <translation>Wenn du ihn verlierst, verlierst du das Konto.</translation>
    </message>
    <message>
        <source>There are no recovery codes</source>
        <translation>Es gibt keine Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>On paper, they let you in on the day when everything else is gone.</source>
        <translation>Auf Papier lassen sie dich an dem Tag hinein, an dem alles andere weg ist.</translation>
    </message>
    <message>
        <source>Few recovery codes are left</source>
        <translation>Nur noch wenige Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Unused codes: {count}. Each works once.</source>
        <translation>Unbenutzte Codes: {count}. Jeder gilt einmal.</translation>
    </message>
    <message>
        <source>Your newest recovery codes are missing</source>
        <translation>Deine neuesten Wiederherstellungscodes fehlen</translation>
    </message>
    <message>
        <source>Twinbolt does not have them; older ones are void.</source>
        <translation>Twinbolt hat sie nicht; ältere sind ungültig.</translation>
    </message>
    <message>
        <source>Your recovery codes may be void</source>
        <translation>Deine Wiederherstellungscodes sind vielleicht ungültig</translation>
    </message>
    <message>
        <source>Roblox may have made new ones that are not known to be saved.</source>
        <translation>Roblox hat vielleicht neue erstellt, von denen man nicht weiß, ob sie gesichert sind.</translation>
    </message>
    <message>
        <source>Your new recovery codes are not known to be saved</source>
        <translation>Es ist nicht bekannt, ob deine neuen Wiederherstellungscodes gesichert sind</translation>
    </message>
    <message>
        <source>Look at them once more, and give one back to show that your copy is good.</source>
        <translation>Schau sie dir noch einmal an und gib einen zurück ein, um zu zeigen, dass deine Kopie gut ist.</translation>
    </message>
    <message>
        <source>Your recovery codes are old</source>
        <translation>Deine Wiederherstellungscodes sind alt</translation>
    </message>
    <message>
        <source>Made on {date}. Do you still know where they are?</source>
        <translation>Erstellt am {date}. Weißt du noch, wo sie sind?</translation>
    </message>
    <message>
        <source>Your recovery codes are older than your newest method</source>
        <translation>Deine Wiederherstellungscodes sind älter als deine neueste Methode</translation>
    </message>
    <message>
        <source>Made on {date}. They still work; check that you have them.</source>
        <translation>Erstellt am {date}. Sie gelten noch; prüf, ob du sie hast.</translation>
    </message>
    <message>
        <source>You have one security key</source>
        <translation>Du hast einen Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Keys get lost. A spare in a drawer costs little.</source>
        <translation>Schlüssel gehen verloren. Ein Ersatz in der Schublade kostet wenig.</translation>
    </message>
    <message>
        <source>Something was changed, not from this computer</source>
        <translation>Etwas wurde geändert, nicht von diesem Computer aus</translation>
    </message>
    <message>
        <source>{change}. If it was not you, change your password now.</source>
        <translation>{change}. Wenn du das nicht warst, ändere jetzt dein Passwort.</translation>
    </message>
    <message>
        <source>Your email address is not verified</source>
        <translation>Deine E-Mail-Adresse ist nicht bestätigt</translation>
    </message>
    <message>
        <source>Roblox can help you back in by a message to {address} only once it is verified.</source>
        <translation>Roblox kann dir erst mit einer Nachricht an {address} zurückhelfen, wenn sie bestätigt ist.</translation>
    </message>
    <message>
        <source>Roblox cannot help you back in without a verified address.</source>
        <translation>Ohne bestätigte Adresse kann Roblox dir nicht zurückhelfen.</translation>
    </message>
    <message>
        <source>The weaker method is asked for first</source>
        <translation>Zuerst wird nach der schwächeren Methode gefragt</translation>
    </message>
    <message>
        <source>{weaker}, though {stronger} is on. If you can do without it, turn it off.</source>
        <translation>{weaker}, obwohl {stronger} an ist. Wenn du darauf verzichten kannst, schalte sie aus.</translation>
    </message>
    <message>
        <source>This is the account of somebody under 13</source>
        <translation>Dieses Konto gehört jemandem unter 13</translation>
    </message>
    <message>
        <source>Roblox limits what can be changed. A parent may have to help.</source>
        <translation>Roblox beschränkt, was geändert werden kann. Vielleicht muss ein Elternteil helfen.</translation>
    </message>
    <message>
        <source>Open roblox.com</source>
        <translation>roblox.com öffnen</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Make codes</source>
        <translation>Codes erstellen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Codes zeigen</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Mein Handy</translation>
    </message>
    <message>
        <source>My email</source>
        <translation>Meine E-Mail</translation>
    </message>
    <message>
        <source>A security key</source>
        <translation>Ein Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>My recovery codes</source>
        <translation>Meine Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Set up an authenticator app now, while you still can.</source>
        <translation>Richte jetzt eine Authenticator-App ein, solange du noch kannst.</translation>
    </message>
    <message>
        <source>Make recovery codes now, and keep them on paper.</source>
        <translation>Erstelle jetzt Wiederherstellungscodes und bewahre sie auf Papier auf.</translation>
    </message>
    <message>
        <source>Add a security key now, and keep it somewhere else.</source>
        <translation>Füg jetzt einen Sicherheitsschlüssel hinzu und bewahre ihn woanders auf.</translation>
    </message>
    <message>
        <source>Nothing here helps against losing all of that at once.</source>
        <translation>Dagegen, all das auf einmal zu verlieren, hilft hier nichts.</translation>
    </message>
</context>
<context>
    <name>PracticeDock</name>
    <message>
        <source>Your practice devices</source>
        <translation>Deine Übungsgeräte</translation>
    </message>
    <message>
        <source>These play the things that you have at home.</source>
        <translation>Sie spielen die Dinge, die du zu Hause hast.</translation>
    </message>
    <message>
        <source>Lost for this drill: {things}. It is all back afterwards.</source>
        <translation>Für diese Übung verloren: {things}. Danach ist alles wieder da.</translation>
    </message>
</context>
<context>
    <name>PretendAccountsCard</name>
    <message>
        <source>About the pretend accounts</source>
        <translation>Über die Übungskonten</translation>
    </message>
    <message>
        <source>Their passwords, if you are asked for one:</source>
        <translation>Ihre Passwörter, falls du nach einem gefragt wirst:</translation>
    </message>
    <message>
        <source>Pretend password of {name}</source>
        <translation>Übungspasswort von {name}</translation>
    </message>
    <message>
        <source>The recovery codes on the paper of @{name}. Each works once, until new ones are made:</source>
        <translation>Die Wiederherstellungscodes auf dem Zettel von @{name}. Jeder gilt einmal, bis es neue gibt:</translation>
    </message>
    <message>
        <source>Let the QR code expire</source>
        <translation>QR-Code ablaufen lassen</translation>
    </message>
    <message>
        <source>Recovery code on paper</source>
        <translation>Wiederherstellungscode auf Papier</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Roblox got the request, but its answer never arrived. It may or may not be done.</source>
        <translation>Roblox hat die Anfrage bekommen, aber die Antwort kam nie an. Vielleicht ist es geschehen, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Let Twinbolt look before you try again.</source>
        <translation>Lass Twinbolt nachsehen, bevor du es noch einmal versuchst.</translation>
    </message>
    <message>
        <source>This session belongs to another account.</source>
        <translation>Diese Sitzung gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>Nothing of it is shown. Sign in again.</source>
        <translation>Nichts davon wird gezeigt. Melde dich neu an.</translation>
    </message>
    <message>
        <source>Twinbolt was about to contact an address that is not Roblox&apos;s, and stopped.</source>
        <translation>Twinbolt wollte gerade eine Adresse aufrufen, die nicht zu Roblox gehört, und hat angehalten.</translation>
    </message>
    <message>
        <source>Nothing was sent. Please report this.</source>
        <translation>Es wurde nichts gesendet. Bitte melde das.</translation>
    </message>
    <message>
        <source>The connection is not safe: somebody else answered in Roblox&apos;s name.</source>
        <translation>Die Verbindung ist nicht sicher: jemand anderes hat im Namen von Roblox geantwortet.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try another network, and check this computer&apos;s date.</source>
        <translation>Es wurde nichts gesendet. Versuch es in einem anderen Netz und prüf das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>The connection is not safe: the certificate shown for Roblox is not valid today.</source>
        <translation>Die Verbindung ist nicht sicher: das Zertifikat, das für Roblox gezeigt wurde, gilt heute nicht.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date; if it is right, try another network.</source>
        <translation>Es wurde nichts gesendet. Prüf das Datum dieses Computers; stimmt es, versuch es in einem anderen Netz.</translation>
    </message>
    <message>
        <source>The connection is not safe: a server of another name answered in Roblox&apos;s place.</source>
        <translation>Die Verbindung ist nicht sicher: ein Server mit anderem Namen hat anstelle von Roblox geantwortet.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try another network; one that wants a login often does this.</source>
        <translation>Es wurde nichts gesendet. Versuch es in einem anderen Netz; Netze mit Anmeldung machen das oft.</translation>
    </message>
    <message>
        <source>Roblox could not be reached in time.</source>
        <translation>Roblox war nicht rechtzeitig zu erreichen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check your internet connection and try again.</source>
        <translation>Es wurde nichts gesendet. Prüf deine Internetverbindung und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Roblox does not take connections at the moment.</source>
        <translation>Roblox nimmt gerade keine Verbindungen an.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again in a few minutes.</source>
        <translation>Es wurde nichts gesendet. Versuch es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>There is no connection to Roblox.</source>
        <translation>Es gibt keine Verbindung zu Roblox.</translation>
    </message>
    <message>
        <source>Roblox took too long to answer.</source>
        <translation>Roblox hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>Your account was not changed. Try again.</source>
        <translation>Dein Konto wurde nicht geändert. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The connection broke before Roblox&apos;s answer was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort von Roblox vollständig war.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a few minutes.</source>
        <translation>Es wurde nichts geändert. Versuch es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>A web page came in place of Roblox&apos;s answer, as from a network that wants a login.</source>
        <translation>Statt der Antwort von Roblox kam eine Webseite, wie von einem Netz, das eine Anmeldung will.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open any page in your browser, then try again.</source>
        <translation>Es wurde nichts geändert. Öffne irgendeine Seite in deinem Browser und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Roblox answered with nothing at all (status {status}).</source>
        <translation>Roblox hat gar nichts geantwortet (Status {status}).</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was cut short or damaged (status {status}).</source>
        <translation>Die Antwort von Roblox war abgeschnitten oder beschädigt (Status {status}).</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was far too large, so it was not read to its end.</source>
        <translation>Die Antwort von Roblox war viel zu groß und wurde deshalb nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>Roblox answered with something that Twinbolt cannot read (status {status}).</source>
        <translation>Roblox hat etwas geantwortet, das Twinbolt nicht lesen kann (Status {status}).</translation>
    </message>
    <message>
        <source>Roblox wants to be surer that it is you (“{kind}”) and has done nothing yet.</source>
        <translation>Roblox möchte sicherer sein, dass du es bist („{kind}“), und hat noch nichts getan.</translation>
    </message>
    <message>
        <source>Do this step on roblox.com, in your browser.</source>
        <translation>Mach diesen Schritt auf roblox.com, in deinem Browser.</translation>
    </message>
    <message>
        <source>Nothing was changed. Do this step on roblox.com, in your browser.</source>
        <translation>Es wurde nichts geändert. Mach diesen Schritt auf roblox.com, in deinem Browser.</translation>
    </message>
    <message>
        <source>The check was not passed.</source>
        <translation>Die Prüfung wurde nicht bestanden.</translation>
    </message>
    <message>
        <source>You stopped the check, so nothing was changed.</source>
        <translation>Du hast die Prüfung abgebrochen, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Begin this step again whenever you like.</source>
        <translation>Fang diesen Schritt neu an, wann immer du willst.</translation>
    </message>
    <message>
        <source>The check ran out or was used already, so nothing was changed.</source>
        <translation>Die Prüfung ist abgelaufen oder wurde schon benutzt, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Begin this step again; Roblox will ask anew.</source>
        <translation>Fang diesen Schritt neu an; Roblox fragt dann noch einmal.</translation>
    </message>
    <message>
        <source>Roblox did not accept the check, so nothing was changed.</source>
        <translation>Roblox hat die Prüfung nicht angenommen, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Roblox wants two-step verification to be on before it does this.</source>
        <translation>Roblox will, dass die Zwei-Schritt-Verifizierung an ist, bevor es das tut.</translation>
    </message>
    <message>
        <source>Set it up first, then begin this step again.</source>
        <translation>Richte sie zuerst ein und fang diesen Schritt dann neu an.</translation>
    </message>
    <message>
        <source>Roblox asks for a check that only a browser can show (“{kind}”).</source>
        <translation>Roblox verlangt eine Prüfung, die nur ein Browser zeigen kann („{kind}“).</translation>
    </message>
    <message>
        <source>Roblox has blocked this session (“{kind}”).</source>
        <translation>Roblox hat diese Sitzung blockiert („{kind}“).</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in on roblox.com, in your browser, to see why.</source>
        <translation>Es wurde nichts geändert. Melde dich in deinem Browser auf roblox.com an, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>Roblox does not let this session do this (“{kind}”).</source>
        <translation>Roblox lässt diese Sitzung das nicht tun („{kind}“).</translation>
    </message>
    <message>
        <source>Roblox asks for a check that Twinbolt does not know (“{kind}”).</source>
        <translation>Roblox verlangt eine Prüfung, die Twinbolt nicht kennt („{kind}“).</translation>
    </message>
    <message>
        <source>Roblox asked for one check after another, without end.</source>
        <translation>Roblox hat eine Prüfung nach der anderen verlangt, ohne Ende.</translation>
    </message>
    <message>
        <source>Roblox is working on two-step verification and has closed it for now.</source>
        <translation>Roblox arbeitet an der Zwei-Schritt-Verifizierung und hat sie vorerst geschlossen.</translation>
    </message>
    <message>
        <source>That was too many tries in a short time.</source>
        <translation>Das waren zu viele Versuche in kurzer Zeit.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warte ein paar Minuten und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Versuch es in {seconds} s noch einmal.</translation>
    </message>
    <message>
        <source>Roblox did not accept the request. Often that is because of a wrong clock.</source>
        <translation>Roblox hat die Anfrage nicht angenommen. Oft liegt das an einer falsch gehenden Uhr.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>Stell Datum und Uhrzeit dieses Computers richtig und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Roblox did not accept what your key answered, perhaps as it took too long.</source>
        <translation>Roblox hat die Antwort deines Schlüssels nicht angenommen, vielleicht weil es zu lange dauerte.</translation>
    </message>
    <message>
        <source>Ask the key again.</source>
        <translation>Frag den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>Roblox cannot say whether your other device has answered.</source>
        <translation>Roblox kann nicht sagen, ob dein anderes Gerät geantwortet hat.</translation>
    </message>
    <message>
        <source>Ask again, or choose another way.</source>
        <translation>Frag noch einmal oder wähle einen anderen Weg.</translation>
    </message>
    <message>
        <source>Roblox does not take a code by email for this right now.</source>
        <translation>Roblox nimmt dafür gerade keinen Code per E-Mail an.</translation>
    </message>
    <message>
        <source>Choose another way, or do this on roblox.com, in your browser.</source>
        <translation>Wähle einen anderen Weg, oder erledige das auf roblox.com in deinem Browser.</translation>
    </message>
    <message>
        <source>Roblox wants a verified email address before an authenticator can be set up.</source>
        <translation>Roblox will eine bestätigte E-Mail-Adresse, bevor ein Authenticator eingerichtet werden kann.</translation>
    </message>
    <message>
        <source>Verify your email under Settings on roblox.com, then come back.</source>
        <translation>Bestätige deine E-Mail-Adresse in den Einstellungen auf roblox.com und komm dann zurück.</translation>
    </message>
    <message>
        <source>An authenticator is on already for this account.</source>
        <translation>Für dieses Konto ist schon ein Authenticator an.</translation>
    </message>
    <message>
        <source>Close the wizard and refresh to see it. If it was not you, check your account now.</source>
        <translation>Schließ den Assistenten und aktualisiere, um ihn zu sehen. Wenn du das nicht warst, prüf jetzt dein Konto.</translation>
    </message>
    <message>
        <source>Roblox does not allow codes by text message for your account.</source>
        <translation>Roblox erlaubt für dein Konto keine Codes per SMS.</translation>
    </message>
    <message>
        <source>Look under Settings on roblox.com for why, or use another method.</source>
        <translation>Schau in den Einstellungen auf roblox.com nach, warum, oder benutze eine andere Methode.</translation>
    </message>
    <message>
        <source>Roblox does not allow this method to be turned off, so it stays on.</source>
        <translation>Roblox erlaubt nicht, diese Methode auszuschalten, also bleibt sie an.</translation>
    </message>
    <message>
        <source>Look under Settings on roblox.com for why. Accounts of children have limits.</source>
        <translation>Schau in den Einstellungen auf roblox.com nach, warum. Konten von Kindern haben Grenzen.</translation>
    </message>
    <message>
        <source>Roblox wants your password before it removes keys, and takes it nowhere else.</source>
        <translation>Roblox will dein Passwort, bevor es Schlüssel entfernt, und nimmt es nirgendwo sonst an.</translation>
    </message>
    <message>
        <source>Remove the key on roblox.com, in your browser.</source>
        <translation>Entfern den Schlüssel auf roblox.com, in deinem Browser.</translation>
    </message>
    <message>
        <source>Roblox says that this code is not right.</source>
        <translation>Roblox sagt, dass dieser Code nicht richtig ist.</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, and type that one.</source>
        <translation>Warte auf den nächsten Code in deiner App und gib den ein.</translation>
    </message>
    <message>
        <source>Roblox does not accept this as a proof that it is you.</source>
        <translation>Roblox lässt das nicht als Beweis gelten, dass du es bist.</translation>
    </message>
    <message>
        <source>Use the key again or have another code sent, or choose another way.</source>
        <translation>Nimm den Schlüssel noch einmal oder lass dir einen neuen Code schicken, oder wähle einen anderen Weg.</translation>
    </message>
    <message>
        <source>Each one works once. Look at it again, or take the next one on your paper.</source>
        <translation>Jeder gilt nur einmal. Sieh ihn dir noch einmal an, oder nimm den nächsten auf deinem Zettel.</translation>
    </message>
    <message>
        <source>Roblox does not accept what the key signed.</source>
        <translation>Roblox akzeptiert nicht, was der Schlüssel unterschrieben hat.</translation>
    </message>
    <message>
        <source>It may be for another account. Ask the key again, or choose another way.</source>
        <translation>Vielleicht ist er für ein anderes Konto. Frag den Schlüssel noch einmal oder nimm einen anderen Weg.</translation>
    </message>
    <message>
        <source>The QR code is too old; Roblox does not accept it any more.</source>
        <translation>Der QR-Code ist zu alt; Roblox nimmt ihn nicht mehr an.</translation>
    </message>
    <message>
        <source>Get a fresh one. Delete the old entry from your app.</source>
        <translation>Hol einen frischen. Lösch den alten Eintrag aus deiner App.</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>Aktualisiere und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>This check has run out or was used already.</source>
        <translation>Diese Prüfung ist abgelaufen oder wurde schon benutzt.</translation>
    </message>
    <message>
        <source>Start again from where you were asked for it.</source>
        <translation>Fang dort neu an, wo du danach gefragt wurdest.</translation>
    </message>
    <message>
        <source>Roblox says that this is not your account.</source>
        <translation>Roblox sagt, dass das nicht dein Konto ist.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melde dich neu an.</translation>
    </message>
    <message>
        <source>Roblox has no verified email address for this account.</source>
        <translation>Roblox hat für dieses Konto keine bestätigte E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Verify your email under Settings on roblox.com.</source>
        <translation>Bestätige deine E-Mail-Adresse in den Einstellungen auf roblox.com.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>Das Passwort ist nicht richtig.</translation>
    </message>
    <message>
        <source>Type it again. Mind capital letters.</source>
        <translation>Gib es noch einmal ein. Achte auf Großbuchstaben.</translation>
    </message>
    <message>
        <source>Roblox does not allow this for your account.</source>
        <translation>Roblox erlaubt das für dein Konto nicht.</translation>
    </message>
    <message>
        <source>Another method has to be on first.</source>
        <translation>Zuerst muss eine andere Methode an sein.</translation>
    </message>
    <message>
        <source>Set up an authenticator app, then try again.</source>
        <translation>Richte eine Authenticator-App ein und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>Dieser Code ist nicht richtig.</translation>
    </message>
    <message>
        <source>Use the newest code, and type it again.</source>
        <translation>Nimm den neuesten Code und gib ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>This is on already.</source>
        <translation>Das ist schon an.</translation>
    </message>
    <message>
        <source>Refresh to see it.</source>
        <translation>Aktualisiere, um es zu sehen.</translation>
    </message>
    <message>
        <source>The set-up took too long and has run out.</source>
        <translation>Das Einrichten hat zu lange gedauert und ist abgelaufen.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Starte es neu.</translation>
    </message>
    <message>
        <source>Roblox has no verified phone number for this account.</source>
        <translation>Roblox hat für dieses Konto keine bestätigte Telefonnummer.</translation>
    </message>
    <message>
        <source>Verify your phone under Settings on roblox.com.</source>
        <translation>Bestätige deine Telefonnummer in den Einstellungen auf roblox.com.</translation>
    </message>
    <message>
        <source>Your account has five security keys already, which is the most.</source>
        <translation>Dein Konto hat schon fünf Sicherheitsschlüssel, mehr geht nicht.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Entfern zuerst einen.</translation>
    </message>
    <message>
        <source>Roblox does not take this name for the key.</source>
        <translation>Roblox nimmt diesen Namen für den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Use another name of 1 to 40 characters.</source>
        <translation>Nimm einen anderen Namen mit 1 bis 40 Zeichen.</translation>
    </message>
    <message>
        <source>This was denied on the other device.</source>
        <translation>Das wurde auf dem anderen Gerät abgelehnt.</translation>
    </message>
    <message>
        <source>If it was not you, change your password.</source>
        <translation>Wenn du das nicht warst, ändere dein Passwort.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Deine Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Roblox did not accept this window&apos;s token, twice in a row.</source>
        <translation>Roblox hat das Token dieses Fensters zweimal nacheinander nicht angenommen.</translation>
    </message>
    <message>
        <source>An account PIN (parental control) is locked.</source>
        <translation>Eine Konto-PIN (Kindersicherung) ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it under Settings on roblox.com, then try again.</source>
        <translation>Entsperr sie in den Einstellungen auf roblox.com und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Roblox wants to be surer that it is you.</source>
        <translation>Roblox möchte sicherer sein, dass du es bist.</translation>
    </message>
    <message>
        <source>Type your password when asked.</source>
        <translation>Gib dein Passwort ein, wenn du gefragt wirst.</translation>
    </message>
    <message>
        <source>This code was used already.</source>
        <translation>Dieser Code wurde schon benutzt.</translation>
    </message>
    <message>
        <source>Wait for the next code, and type that one.</source>
        <translation>Warte auf den nächsten Code und gib den ein.</translation>
    </message>
    <message>
        <source>The sign-in code has run out.</source>
        <translation>Der Anmeldecode ist abgelaufen.</translation>
    </message>
    <message>
        <source>Get a new one.</source>
        <translation>Hol einen neuen.</translation>
    </message>
    <message>
        <source>The other device was not used in time.</source>
        <translation>Das andere Gerät wurde nicht rechtzeitig benutzt.</translation>
    </message>
    <message>
        <source>Send the request again.</source>
        <translation>Sende die Anfrage noch einmal.</translation>
    </message>
    <message>
        <source>Roblox refused, and gave no reason that Twinbolt knows ({status}, code {code}).</source>
        <translation>Roblox hat abgelehnt und keinen Grund genannt, den Twinbolt kennt ({status}, Code {code}).</translation>
    </message>
</context>
<context>
    <name>RecoveryCodes</name>
    <message>
        <source>Roblox made new codes, but they never arrived here. Nobody has them, and the old ones are void. Make new ones.</source>
        <translation>Roblox hat neue Codes erstellt, aber sie kamen hier nie an. Niemand hat sie, und die alten sind ungültig. Erstelle neue.</translation>
    </message>
    <message>
        <source>Making recovery codes was interrupted, and Roblox made none. Codes that you had before still count.</source>
        <translation>Das Erstellen der Wiederherstellungscodes wurde unterbrochen, und Roblox hat keine erstellt. Codes, die du vorher hattest, gelten noch.</translation>
    </message>
    <message>
        <source>Roblox may have made new codes that never arrived here; then the old ones are void. Make new ones to be sure.</source>
        <translation>Roblox hat vielleicht neue Codes erstellt, die hier nie ankamen; dann sind die alten ungültig. Erstelle neue, um sicher zu sein.</translation>
    </message>
    <message>
        <source>Roblox made new codes, and Twinbolt ended before you had shown that you saved them. It does not have them any more, and the old ones are void. Unless you wrote the new ones down, make new ones.</source>
        <translation>Roblox hat neue Codes erstellt, und Twinbolt wurde beendet, bevor du gezeigt hattest, dass du sie gesichert hast. Es hat sie nicht mehr, und die alten sind ungültig. Falls du die neuen nicht aufgeschrieben hast, erstelle neue.</translation>
    </message>
    <message>
        <source>Roblox made new codes, and Twinbolt ended before you had shown that you saved them. If they came through, this computer&apos;s keyring has them, but it cannot be opened now. Unlock it and start Twinbolt again, or make new ones.</source>
        <translation>Roblox hat neue Codes erstellt, und Twinbolt wurde beendet, bevor du gezeigt hattest, dass du sie gesichert hast. Falls sie ankamen, hat der Schlüsselbund dieses Computers sie, lässt sich aber gerade nicht öffnen. Entsperr ihn und starte Twinbolt neu, oder erstelle neue.</translation>
    </message>
    <message>
        <source>Roblox agreed, but your codes still count. Try again.</source>
        <translation>Roblox hat zugestimmt, aber deine Codes gelten noch. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost, and your codes still count. Try again.</source>
        <translation>Die Antwort von Roblox ging verloren, und deine Codes gelten noch. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way; this is what your account says.</source>
        <translation>Die Antwort von Roblox ging unterwegs verloren; das sagt dein Konto.</translation>
    </message>
    <message>
        <source>Roblox shows them only this once. Until you have shown that you saved them, this computer&apos;s keyring keeps them, so closing Twinbolt loses nothing.</source>
        <translation>Roblox zeigt sie nur dieses eine Mal. Bis du gezeigt hast, dass du sie gesichert hast, behält der Schlüsselbund dieses Computers sie; wenn du Twinbolt schließt, geht also nichts verloren.</translation>
    </message>
    <message>
        <source>{why} These codes are in this window and nowhere else: save them before you close Twinbolt.</source>
        <translation>{why} Diese Codes sind in diesem Fenster und nirgends sonst: sichere sie, bevor du Twinbolt schließt.</translation>
    </message>
    <message>
        <source>You made new codes and have not yet shown that you saved them. They are kept in this computer&apos;s keyring until then.</source>
        <translation>Du hast neue Codes erstellt und noch nicht gezeigt, dass du sie gesichert hast. Bis dahin bewahrt der Schlüsselbund dieses Computers sie auf.</translation>
    </message>
    <message>
        <source>You made new codes and have not yet shown that you saved them. They are in this window and nowhere else.</source>
        <translation>Du hast neue Codes erstellt und noch nicht gezeigt, dass du sie gesichert hast. Sie sind in diesem Fenster und nirgends sonst.</translation>
    </message>
    <message>
        <source>{why} It still holds the codes, so Twinbolt will ask about them once more.</source>
        <translation>{why} Er enthält die Codes noch, also fragt Twinbolt noch einmal nach ihnen.</translation>
    </message>
    <message>
        <source>Sent to the printer. Wait until you hold the paper.</source>
        <translation>An den Drucker gesendet. Warte, bis du das Papier in der Hand hast.</translation>
    </message>
    <message>
        <source>The printer failed. Try again, or save them instead.</source>
        <translation>Der Drucker hat versagt. Versuch es noch einmal oder sichere sie anders.</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Print it, then delete the file.</source>
        <translation>Gesichert als „{name}“. Druck die Datei aus und lösch sie danach.</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Only you can read the file.</source>
        <translation>Gesichert als „{name}“. Nur du kannst die Datei lesen.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Nothing was written.</source>
        <translation>Es gibt schon eine Datei „{name}“. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“{name}” could not be written. Choose another folder.</source>
        <translation>„{name}“ ließ sich nicht schreiben. Wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <source>You have not yet shown that you saved your new recovery codes. This computer&apos;s keyring keeps them: Twinbolt shows them again when you start it the next time.</source>
        <translation>Du hast noch nicht gezeigt, dass du deine neuen Wiederherstellungscodes gesichert hast. Der Schlüsselbund dieses Computers behält sie: Twinbolt zeigt sie wieder, wenn du es das nächste Mal startest.</translation>
    </message>
    <message>
        <source>Roblox is making recovery codes at this moment. If you close Twinbolt before they arrive, nobody will ever see them, and you have to make new ones.</source>
        <translation>Roblox erstellt in diesem Moment Wiederherstellungscodes. Wenn du Twinbolt schließt, bevor sie ankommen, sieht sie nie jemand, und du musst neue erstellen.</translation>
    </message>
    <message>
        <source>Your new recovery codes are in this window and nowhere else. If you close it, they are lost for good.</source>
        <translation>Deine neuen Wiederherstellungscodes sind in diesem Fenster und nirgends sonst. Wenn du es schließt, sind sie für immer verloren.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesTab</name>
    <message>
        <source>Your recovery codes</source>
        <translation>Deine Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Each code lets you in once when your phone or key is lost. Roblox never shows old codes again: what counts is the copy that you keep.</source>
        <translation>Jeder Code lässt dich einmal hinein, wenn dein Handy oder Schlüssel verloren ist. Roblox zeigt alte Codes nie wieder: es zählt die Kopie, die du aufbewahrst.</translation>
    </message>
    <message>
        <source>&amp;Make new ones</source>
        <translation>&amp;Neue erstellen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) left</source>
        <translation>
            <numerusform>noch %n Code</numerusform>
            <numerusform>noch %n Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Erstellt am {date}.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlen</translation>
    </message>
    <message>
        <source>Never received</source>
        <translation>Nie angekommen</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Nur noch wenige</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Genug</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>Vers&amp;tanden</translation>
    </message>
    <message>
        <source>Make codes a&amp;gain</source>
        <translation>Codes n&amp;eu erstellen</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>No recovery codes</source>
        <translation>Keine Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>If your phone is lost, nothing lets you back in. Codes on paper do.</source>
        <translation>Wenn dein Handy verloren geht, lässt dich nichts wieder hinein. Codes auf Papier schon.</translation>
    </message>
    <message>
        <source>&amp;Make recovery codes</source>
        <translation>&amp;Codes erstellen</translation>
    </message>
    <message>
        <source>They come with two-step verification: codes on paper for the day when your phone is gone.</source>
        <translation>Sie gehören zur Zwei-Schritt-Verifizierung: Codes auf Papier für den Tag, an dem dein Handy weg ist.</translation>
    </message>
    <message>
        <source>&amp;Set up two-step verification</source>
        <translation>Zwei-Schritt-&amp;Verifizierung einrichten</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Roblox is answering</source>
        <translation>Roblox antwortet gerade</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n key(s)?</source>
        <translation>
            <numerusform>%n Schlüssel entfernen?</numerusform>
            <numerusform>%n Schlüssel entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove all the same</source>
        <translation>&amp;Trotzdem entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Your account will no longer accept {names}. This erases nothing on the key itself: what other websites keep on it stays, and you can add it here again.</source>
        <translation>Dein Konto nimmt dann {names} nicht mehr an. Auf dem Schlüssel selbst wird nichts gelöscht: was andere Websites darauf ablegen, bleibt, und du kannst ihn hier wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Afterwards everything hangs on your phone: if you lose it, nothing gets you back in. Add another key or make recovery codes first.</source>
        <translation>Danach hängt alles an deinem Handy: wenn du es verlierst, lässt dich nichts wieder hinein. Füg zuerst einen anderen Schlüssel hinzu oder erstelle Wiederherstellungscodes.</translation>
    </message>
    <message>
        <source>Afterwards only your password protects the account. Set up another method first.</source>
        <translation>Danach schützt nur noch dein Passwort das Konto. Richte zuerst eine andere Methode ein.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>How {name} is protected</source>
        <translation>Wie {name} geschützt ist</translation>
    </message>
    <message>
        <source>Made on {date}, {time}, by Twinbolt {version}</source>
        <translation>Erstellt am {date} um {time} von Twinbolt {version}</translation>
    </message>
    <message>
        <source>Where the account stands</source>
        <translation>Wie das Konto dasteht</translation>
    </message>
    <message>
        <source>That is not known: the account could not be read.</source>
        <translation>Das ist nicht bekannt: Das Konto konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Take-over risk</source>
        <translation>Risiko: Übernahme</translation>
    </message>
    <message>
        <source>Lock-out risk</source>
        <translation>Risiko: Aussperrung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Unused recovery codes</source>
        <translation>Unbenutzte Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Verified email address</source>
        <translation>Bestätigte E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Verified phone number</source>
        <translation>Bestätigte Telefonnummer</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>Was an ist</translation>
    </message>
    <message>
        <source>What changed, as seen on this computer</source>
        <translation>Was sich geändert hat, von diesem Computer aus gesehen</translation>
    </message>
    <message>
        <source>Watched since {date}.</source>
        <translation>Beobachtet seit {date}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>No change was seen.</source>
        <translation>Es wurde keine Änderung gesehen.</translation>
    </message>
    <message>
        <source>This report holds no password, no code and no address. Names are as Roblox gave them.</source>
        <translation>Dieser Bericht enthält kein Passwort, keinen Code und keine Adresse. Namen stehen so da, wie Roblox sie nannte.</translation>
    </message>
    <message>
        <source>Read from Roblox on {date}, {time}.</source>
        <translation>Von Roblox gelesen am {date} um {time}.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on, asked for first</source>
        <translation>an, wird zuerst verlangt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{count}, made on {date}</source>
        <translation>{count}, erstellt am {date}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan this with your authenticator app</source>
        <translation>Scann das mit deiner Authenticator-App</translation>
    </message>
    <message>
        <source>In the app, tap + or “Add account”, choose “Scan a QR code”, and point the camera here.</source>
        <translation>Tipp in der App auf + oder „Konto hinzufügen“, wähl „QR-Code scannen“ und halte die Kamera hierher.</translation>
    </message>
    <message>
        <source>I have &amp;scanned it</source>
        <translation>Ist &amp;gescannt</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>QR-Code für deine Authenticator-App</translation>
    </message>
    <message>
        <source>The same key can be shown as text: press “Can&apos;t scan?”.</source>
        <translation>Derselbe Schlüssel lässt sich als Text zeigen: drück auf „Scannen geht nicht?“.</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Can&apos;t scan&amp;?</source>
        <translation>Scannen geht &amp;nicht?</translation>
    </message>
    <message>
        <source>This is a fresh code. Delete the old Roblox entry from your app, then scan this one.</source>
        <translation>Das ist ein frischer Code. Lösch den alten Roblox-Eintrag aus deiner App und scann dann diesen.</translation>
    </message>
</context>
<context>
    <name>SecondDeviceCard</name>
    <message>
        <source>Second device</source>
        <translation>Zweites Gerät</translation>
    </message>
    <message>
        <source>Nothing is waiting for approval.</source>
        <translation>Nichts wartet auf Bestätigung.</translation>
    </message>
</context>
<context>
    <name>SecurityKeys</name>
    <message>
        <source>That PIN was wrong. One more wrong one blocks the key for good.</source>
        <translation>Diese PIN war falsch. Noch eine falsche sperrt den Schlüssel für immer.</translation>
    </message>
    <message>
        <source>That PIN was wrong. Tries left before the key blocks itself: {tries}.</source>
        <translation>Diese PIN war falsch. Versuche, bis sich der Schlüssel selbst sperrt: {tries}.</translation>
    </message>
    <message>
        <source>Find out the right PIN first. Nothing was changed on your account.</source>
        <translation>Finde zuerst die richtige PIN heraus. An deinem Konto wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Your key was not asked. Try again later, or do this on roblox.com.</source>
        <translation>Dein Schlüssel wurde nicht gefragt. Versuch es später noch einmal oder mach das auf roblox.com.</translation>
    </message>
    <message>
        <source>Roblox sent something for the key that makes no sense.</source>
        <translation>Roblox hat für den Schlüssel etwas gesendet, das keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>The request for the key names another website than Roblox, so it was stopped.</source>
        <translation>Die Anfrage an den Schlüssel nennt eine andere Website als Roblox, also wurde sie angehalten.</translation>
    </message>
    <message>
        <source>Your key was not asked. Check that your connection is safe before you try again.</source>
        <translation>Dein Schlüssel wurde nicht gefragt. Prüf, ob deine Verbindung sicher ist, bevor du es noch einmal versuchst.</translation>
    </message>
    <message>
        <source>No security key is plugged in.</source>
        <translation>Kein Sicherheitsschlüssel ist eingesteckt.</translation>
    </message>
    <message>
        <source>Plug it in, then try again.</source>
        <translation>Steck ihn ein und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>A key is plugged in, but this computer does not let Twinbolt use it.</source>
        <translation>Ein Schlüssel ist eingesteckt, aber dieser Computer lässt Twinbolt ihn nicht benutzen.</translation>
    </message>
    <message>
        <source>“Can this computer see my key?” on the Security keys tab says how to allow it.</source>
        <translation>„Sieht dieser Computer meinen Schlüssel?“ im Tab „Sicherheitsschlüssel“ sagt, wie du es erlaubst.</translation>
    </message>
    <message>
        <source>Another program is using the key.</source>
        <translation>Ein anderes Programm benutzt den Schlüssel.</translation>
    </message>
    <message>
        <source>Finish there or close that program, then try again.</source>
        <translation>Mach es dort fertig oder schließ das Programm und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>This Windows is too old to use security keys.</source>
        <translation>Dieses Windows ist zu alt für Sicherheitsschlüssel.</translation>
    </message>
    <message>
        <source>Update it to version 1903 or later, or do this on roblox.com.</source>
        <translation>Aktualisiere es auf Version 1903 oder neuer, oder mach das auf roblox.com.</translation>
    </message>
    <message>
        <source>That PIN was wrong.</source>
        <translation>Diese PIN war falsch.</translation>
    </message>
    <message>
        <source>Type it again, slowly.</source>
        <translation>Gib sie noch einmal ein, langsam.</translation>
    </message>
    <message>
        <source>This needs a key with a PIN, and yours has none yet.</source>
        <translation>Dafür braucht es einen Schlüssel mit PIN, und deiner hat noch keine.</translation>
    </message>
    <message>
        <source>Set one with the program of the key&apos;s maker, or in your computer&apos;s settings.</source>
        <translation>Leg eine fest, mit dem Programm des Herstellers oder in den Einstellungen deines Computers.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the key has blocked itself for good.</source>
        <translation>Zu viele falsche PINs: der Schlüssel hat sich für immer gesperrt.</translation>
    </message>
    <message>
        <source>Only a reset helps, which erases everything on it. Use another key.</source>
        <translation>Nur Zurücksetzen hilft, und das löscht alles darauf. Benutze einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row: the key takes no more for now.</source>
        <translation>Drei falsche PINs nacheinander: der Schlüssel nimmt vorerst keine mehr an.</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again, and think of the right PIN.</source>
        <translation>Zieh ihn ab, steck ihn wieder ein und überleg, welche PIN die richtige ist.</translation>
    </message>
    <message>
        <source>The key did not recognise your finger.</source>
        <translation>Der Schlüssel hat deinen Finger nicht erkannt.</translation>
    </message>
    <message>
        <source>Dry it and try again. After some tries the key asks for its PIN instead.</source>
        <translation>Trockne ihn ab und versuch es noch einmal. Nach einigen Versuchen fragt der Schlüssel stattdessen nach seiner PIN.</translation>
    </message>
    <message>
        <source>Use another key.</source>
        <translation>Benutze einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>This key is registered already.</source>
        <translation>Dieser Schlüssel ist schon registriert.</translation>
    </message>
    <message>
        <source>Pull it out and use a different one as your spare.</source>
        <translation>Zieh ihn ab und nimm einen anderen als Ersatz.</translation>
    </message>
    <message>
        <source>This key is not registered with your account.</source>
        <translation>Dieser Schlüssel ist für dein Konto nicht registriert.</translation>
    </message>
    <message>
        <source>Use the one that is.</source>
        <translation>Benutze den, der es ist.</translation>
    </message>
    <message>
        <source>The key cannot sign in any of the ways that Roblox takes.</source>
        <translation>Der Schlüssel kann auf keine Art unterschreiben, die Roblox annimmt.</translation>
    </message>
    <message>
        <source>The key cannot do what Roblox asks for. It may be too old.</source>
        <translation>Der Schlüssel kann nicht, was Roblox verlangt. Vielleicht ist er zu alt.</translation>
    </message>
    <message>
        <source>The key has no room left.</source>
        <translation>Auf dem Schlüssel ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Delete something with the program of the key&apos;s maker, or use another key.</source>
        <translation>Lösch etwas mit dem Programm des Herstellers oder benutze einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The key gave an answer that makes no sense.</source>
        <translation>Der Schlüssel hat etwas geantwortet, das keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again, and try once more.</source>
        <translation>Zieh ihn ab, steck ihn wieder ein und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Time ran out before the key was touched.</source>
        <translation>Die Zeit lief ab, bevor der Schlüssel berührt wurde.</translation>
    </message>
    <message>
        <source>Start again when you have it at hand.</source>
        <translation>Fang neu an, wenn du ihn zur Hand hast.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Fang neu an, wann immer du willst.</translation>
    </message>
    <message>
        <source>The key was pulled out before it was done.</source>
        <translation>Der Schlüssel wurde abgezogen, bevor er fertig war.</translation>
    </message>
    <message>
        <source>Plug it in and leave it there until Twinbolt says that it is done.</source>
        <translation>Steck ihn ein und lass ihn stecken, bis Twinbolt sagt, dass er fertig ist.</translation>
    </message>
    <message>
        <source>The key has answered</source>
        <translation>Der Schlüssel hat geantwortet</translation>
    </message>
    <message>
        <source>Roblox is registering it now.</source>
        <translation>Roblox registriert ihn gerade.</translation>
    </message>
    <message>
        <source>Windows is asking for your key</source>
        <translation>Windows fragt nach deinem Schlüssel</translation>
    </message>
    <message>
        <source>Follow the window that Windows shows. Twinbolt goes on when it is done.</source>
        <translation>Folge dem Fenster, das Windows zeigt. Twinbolt macht weiter, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Choose whose passkey to use</source>
        <translation>Wähl, wessen Passkey benutzt wird</translation>
    </message>
    <message>
        <source>The key holds those of several accounts.</source>
        <translation>Der Schlüssel enthält die von mehreren Konten.</translation>
    </message>
    <message>
        <source>Put your finger on the key</source>
        <translation>Leg deinen Finger auf den Schlüssel</translation>
    </message>
    <message>
        <source>It recognises you by your fingerprint.</source>
        <translation>Er erkennt dich an deinem Fingerabdruck.</translation>
    </message>
    <message>
        <source>This is the last try</source>
        <translation>Das ist der letzte Versuch</translation>
    </message>
    <message>
        <source>One more wrong PIN blocks the key for good. Stop here unless you are sure.</source>
        <translation>Noch eine falsche PIN sperrt den Schlüssel für immer. Hör hier auf, wenn du nicht sicher bist.</translation>
    </message>
    <message>
        <source>Type the PIN of the key</source>
        <translation>Gib die PIN des Schlüssels ein</translation>
    </message>
    <message>
        <source>“{name}” asks for it.</source>
        <translation>„{name}“ fragt danach.</translation>
    </message>
    <message>
        <source>The key is working</source>
        <translation>Der Schlüssel arbeitet</translation>
    </message>
    <message>
        <source>Leave it plugged in.</source>
        <translation>Lass ihn stecken.</translation>
    </message>
    <message>
        <source>Touch the key that you want to use</source>
        <translation>Berühre den Schlüssel, den du benutzen willst</translation>
    </message>
    <message>
        <source>Several are plugged in and waiting: {names}.</source>
        <translation>Mehrere sind eingesteckt und warten: {names}.</translation>
    </message>
    <message>
        <source>Touch your key now</source>
        <translation>Berühre jetzt deinen Schlüssel</translation>
    </message>
    <message>
        <source>“{name}” is waiting: put a finger on its metal part.</source>
        <translation>„{name}“ wartet: leg einen Finger auf das Metallteil.</translation>
    </message>
    <message>
        <source>Tries left before the key blocks itself: {tries}.</source>
        <translation>Versuche, bis sich der Schlüssel selbst sperrt: {tries}.</translation>
    </message>
    <message>
        <source>That PIN was wrong. {left}</source>
        <translation>Diese PIN war falsch. {left}</translation>
    </message>
    <message>
        <source>That is too long. Roblox takes {longest} characters.</source>
        <translation>Das ist zu lang. Roblox nimmt {longest} Zeichen.</translation>
    </message>
    <message>
        <source>Another of your keys has this name. Choose a different one.</source>
        <translation>Ein anderer deiner Schlüssel heißt schon so. Wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>Yes. This computer sees it, and it works: {names}.</source>
        <translation>Ja. Dieser Computer sieht ihn, und er funktioniert: {names}.</translation>
    </message>
    <message>
        <source>No key is plugged in, as far as this computer can tell. Try another socket, without a hub between.</source>
        <translation>Kein Schlüssel ist eingesteckt, soweit dieser Computer sehen kann. Versuch es an einer anderen Buchse, ohne Hub dazwischen.</translation>
    </message>
    <message>
        <source>A key is plugged in ({names}), but programs of yours may not use it. The rule below allows it.</source>
        <translation>Ein Schlüssel ist eingesteckt ({names}), aber deine Programme dürfen ihn nicht benutzen. Die Regel unten erlaubt es.</translation>
    </message>
    <message>
        <source>The key ({names}) is in use by another program: {users}. Close that, then check again.</source>
        <translation>Der Schlüssel ({names}) wird von einem anderen Programm benutzt: {users}. Schließ es und prüf dann neu.</translation>
    </message>
    <message>
        <source>The key ({names}) is in use by another program. Close that, then check again.</source>
        <translation>Der Schlüssel ({names}) wird von einem anderen Programm benutzt. Schließ es und prüf dann neu.</translation>
    </message>
    <message>
        <source>A key is plugged in ({names}), but it is an old one (U2F) that knows neither a PIN nor passkeys. It may still do as a security key.</source>
        <translation>Ein Schlüssel ist eingesteckt ({names}), aber ein alter (U2F), der weder PIN noch Passkeys kennt. Als Sicherheitsschlüssel taugt er vielleicht trotzdem.</translation>
    </message>
    <message>
        <source>Windows looks after security keys itself. It will ask for yours when it is needed.</source>
        <translation>Windows kümmert sich selbst um Sicherheitsschlüssel. Es fragt nach deinem, wenn er gebraucht wird.</translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation>ein Schlüssel ohne Namen</translation>
    </message>
    <message>
        <source>Roblox agreed, but the key is not in your list. Ask the key again.</source>
        <translation>Roblox hat zugestimmt, aber der Schlüssel steht nicht in deiner Liste. Frag den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost, and the key is not in your list. Ask the key again.</source>
        <translation>Die Antwort von Roblox ging verloren, und der Schlüssel steht nicht in deiner Liste. Frag den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way, but the list of your keys shows the new one.</source>
        <translation>Die Antwort von Roblox ging unterwegs verloren, aber in der Liste deiner Schlüssel steht der neue.</translation>
    </message>
    <message>
        <source>It is your first key, so security keys are on now.</source>
        <translation>Es ist dein erster Schlüssel, also sind Sicherheitsschlüssel jetzt an.</translation>
    </message>
    <message>
        <source>Each of your keys works on its own.</source>
        <translation>Jeder deiner Schlüssel funktioniert für sich allein.</translation>
    </message>
    <message>
        <source>Removed: {names}.</source>
        <translation>Entfernt: {names}.</translation>
    </message>
    <message>
        <source>Gone as well, removed somewhere else: {names}.</source>
        <translation>Auch weg, anderswo entfernt: {names}.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way; this is what the list says.</source>
        <translation>Die Antwort von Roblox ging unterwegs verloren; das sagt die Liste.</translation>
    </message>
    <message>
        <source>The list could not be read again yet.</source>
        <translation>Die Liste konnte noch nicht neu gelesen werden.</translation>
    </message>
    <message>
        <source>Still there: {names}. Try again.</source>
        <translation>Noch da: {names}. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Id {id}</source>
        <translation>ID {id}</translation>
    </message>
</context>
<context>
    <name>SecurityKeysCard</name>
    <message>
        <source>Security keys</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
</context>
<context>
    <name>SecurityKeysTab</name>
    <message>
        <source>&amp;Add a key</source>
        <translation>Neuer Sc&amp;hlüssel</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen ones</source>
        <translation>Ausgewählte &amp;entfernen</translation>
    </message>
    <message>
        <source>Your security keys</source>
        <translation>Deine Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>{used} of {limit} used</source>
        <translation>{used} von {limit} belegt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>{name} auswählen</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Nach&amp;sehen</translation>
    </message>
    <message>
        <source>Roblox does not offer security keys to your account.</source>
        <translation>Roblox bietet für dein Konto keine Sicherheitsschlüssel an.</translation>
    </message>
    <message>
        <source>No security keys</source>
        <translation>Keine Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Roblox takes security keys only beside an authenticator app. Set that up first.</source>
        <translation>Roblox nimmt Sicherheitsschlüssel nur zusammen mit einer Authenticator-App. Richte sie zuerst ein.</translation>
    </message>
    <message>
        <source>No security keys yet</source>
        <translation>Noch keine Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>&amp;Set up an authenticator</source>
        <translation>Authenticator e&amp;inrichten</translation>
    </message>
    <message>
        <source>A small device that you plug in and touch. No fake website can trick it.</source>
        <translation>Ein kleines Gerät, das du einsteckst und berührst. Keine falsche Website kann es austricksen.</translation>
    </message>
</context>
<context>
    <name>SentCodePage</name>
    <message>
        <source>It lasts 15 minutes. An email may have landed in the spam folder.</source>
        <translation>Er gilt 15 Minuten. Eine E-Mail ist vielleicht im Spam-Ordner gelandet.</translation>
    </message>
    <message numerus="yes">
        <source>Send again in %n second(s)</source>
        <translation>
            <numerusform>In %n Sekunde neu senden</numerusform>
            <numerusform>In %n Sekunden neu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Neu senden</translation>
    </message>
    <message>
        <source>&amp;Send the code</source>
        <translation>&amp;Code senden</translation>
    </message>
    <message>
        <source>The code is being sent…</source>
        <translation>Der Code wird gesendet…</translation>
    </message>
    <message>
        <source>No code was sent yet.</source>
        <translation>Es wurde noch kein Code gesendet.</translation>
    </message>
    <message>
        <source>A code was sent to the phone number of your account.</source>
        <translation>Ein Code wurde an die Telefonnummer deines Kontos gesendet.</translation>
    </message>
    <message>
        <source>A code was sent to the email address of your account.</source>
        <translation>Ein Code wurde an die E-Mail-Adresse deines Kontos gesendet.</translation>
    </message>
    <message>
        <source>A code was sent to {address}.</source>
        <translation>Ein Code wurde an {address} gesendet.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without use</source>
        <translation>
            <numerusform>nach %n Minute ohne Nutzung</numerusform>
            <numerusform>nach %n Minuten ohne Nutzung</numerusform>
        </translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>Twinbolt speaks another language now.</source>
        <translation>Twinbolt spricht jetzt eine andere Sprache.</translation>
    </message>
    <message>
        <source>Change it back</source>
        <translation>Zurückwechseln</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Lock the &amp;window</source>
        <translation>&amp;Fenster sperren</translation>
    </message>
    <message>
        <source>What is locked is gone from memory until you unlock it.</source>
        <translation>Was gesperrt ist, ist aus dem Speicher, bis du es entsperrst.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Roblox says that the authenticator is still off. Type the newest code and send it again.</source>
        <translation>Roblox sagt, dass der Authenticator noch aus ist. Gib den neuesten Code ein und sende ihn noch einmal.</translation>
    </message>
    <message>
        <source>The answer from Roblox was lost on the way. The authenticator is on, but recovery codes that Roblox may have made never arrived. Make new ones before you need them.</source>
        <translation>Die Antwort von Roblox ging unterwegs verloren. Der Authenticator ist an, aber Wiederherstellungscodes, die Roblox vielleicht erstellt hat, kamen nie an. Erstelle neue, bevor du sie brauchst.</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>&amp;Look now</source>
        <translation>Nach&amp;sehen</translation>
    </message>
    <message>
        <source>&amp;Fresh QR code</source>
        <translation>&amp;Frischer QR-Code</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einma&amp;l</translation>
    </message>
    <message>
        <source>Stop setting up?</source>
        <translation>Einrichten abbrechen?</translation>
    </message>
    <message>
        <source>Nothing was changed on your account.</source>
        <translation>An deinem Konto wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed on your account. If you scanned the QR code already, delete that entry from your app: it will never work.</source>
        <translation>An deinem Konto wurde nichts geändert. Wenn du den QR-Code schon gescannt hast, lösch diesen Eintrag aus deiner App: er wird nie funktionieren.</translation>
    </message>
    <message>
        <source>The authenticator may be on, because Roblox&apos;s answer was lost. Keep the entry in your app, and look at the Status tab before you sign out anywhere.</source>
        <translation>Der Authenticator ist vielleicht schon an, denn die Antwort von Roblox ging verloren. Behalte den Eintrag in deiner App und schau in den Tab „Status“, bevor du dich irgendwo abmeldest.</translation>
    </message>
    <message>
        <source>Your authenticator is on. You have not yet shown that you saved the recovery codes. They wait for you on the Recovery codes tab.</source>
        <translation>Dein Authenticator ist an. Du hast noch nicht gezeigt, dass du die Wiederherstellungscodes gesichert hast. Sie warten im Tab „Wiederherstellungscodes“ auf dich.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Account: {name} · Made on {date}</source>
        <translation>Konto: {name} · Erstellt am {date}</translation>
    </message>
    <message>
        <source>Roblox recovery codes</source>
        <translation>Roblox-Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>When Roblox asks for your second step and your phone or security key is lost, choose “recovery code” and type one of these. Each works once: note the day when you use it.</source>
        <translation>Wenn Roblox nach deinem zweiten Schritt fragt und dein Handy oder Sicherheitsschlüssel verloren ist, wähl „Wiederherstellungscode“ und gib einen von diesen ein. Jeder gilt einmal: notier den Tag, an dem du ihn benutzt.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Benutzt am</translation>
    </message>
    <message>
        <source>Keep this sheet where you find it in a year and nobody else does, not with your phone.</source>
        <translation>Bewahre dieses Blatt dort auf, wo du es in einem Jahr findest und sonst niemand, nicht bei deinem Handy.</translation>
    </message>
    <message>
        <source>Never read a code out to anybody. Roblox staff never ask for one.</source>
        <translation>Lies niemandem je einen Code vor. Mitarbeiter von Roblox fragen nie danach.</translation>
    </message>
    <message>
        <source>This sheet is void as soon as you make new codes.</source>
        <translation>Dieses Blatt ist ungültig, sobald du neue Codes erstellst.</translation>
    </message>
</context>
<context>
    <name>SightCheck</name>
    <message>
        <source>Can this computer see my key?</source>
        <translation>Sieht dieser Computer meinen Schlüssel?</translation>
    </message>
    <message>
        <source>Copy the rule</source>
        <translation>Regel kopieren</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Befehle kopieren</translation>
    </message>
    <message>
        <source>Looking for keys</source>
        <translation>Schlüssel werden gesucht</translation>
    </message>
    <message>
        <source>As administrator, put this into the file {file}:</source>
        <translation>Schreib das als Administrator in die Datei {file}:</translation>
    </message>
    <message>
        <source>Then run this in a terminal, and check again:</source>
        <translation>Führ dann das in einem Terminal aus und prüf neu:</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Roblox does not offer Quick sign-in at the moment.</source>
        <translation>Roblox bietet die Schnellanmeldung gerade nicht an.</translation>
    </message>
    <message>
        <source>Try again later. Twinbolt knows no other way that is safe.</source>
        <translation>Versuch es später noch einmal. Twinbolt kennt keinen anderen sicheren Weg.</translation>
    </message>
    <message>
        <source>The code has run out, and nobody was signed in.</source>
        <translation>Der Code ist abgelaufen, und niemand wurde angemeldet.</translation>
    </message>
    <message>
        <source>Get a new code; it takes one click.</source>
        <translation>Hol einen neuen Code; das ist ein Klick.</translation>
    </message>
    <message>
        <source>The other device said no, and nobody was signed in.</source>
        <translation>Das andere Gerät hat Nein gesagt, und niemand wurde angemeldet.</translation>
    </message>
    <message>
        <source>If that was a slip, get a new code. If it was not you, change your password.</source>
        <translation>Wenn das ein Versehen war, hol einen neuen Code. Wenn du das nicht warst, ändere dein Passwort.</translation>
    </message>
    <message>
        <source>You said that “{name}” is not you, so nobody was signed in.</source>
        <translation>Du hast gesagt, dass du nicht „{name}“ bist, also wurde niemand angemeldet.</translation>
    </message>
    <message>
        <source>Get a new code, and let nobody look at it.</source>
        <translation>Hol einen neuen Code und lass niemanden darauf schauen.</translation>
    </message>
    <message>
        <source>That was another account than the one to sign in to, so it was signed out again.</source>
        <translation>Das war ein anderes Konto als das, bei dem du dich anmelden wolltest, also wurde es wieder abgemeldet.</translation>
    </message>
    <message>
        <source>Get a new code for this one, or cancel and sign in to the other one by itself.</source>
        <translation>Hol einen neuen Code für dieses hier, oder brich ab und melde dich beim anderen einzeln an.</translation>
    </message>
    <message>
        <source>Roblox wants a check (“{kind}”) that only a web browser can show.</source>
        <translation>Roblox verlangt eine Prüfung („{kind}“), die nur ein Webbrowser zeigen kann.</translation>
    </message>
    <message>
        <source>Sign in at roblox.com in your browser first, then get a new code here.</source>
        <translation>Melde dich zuerst in deinem Browser auf roblox.com an und hol dann hier einen neuen Code.</translation>
    </message>
    <message>
        <source>Roblox asked for your second step, and it was put away.</source>
        <translation>Roblox hat nach deinem zweiten Schritt gefragt, und du hast abgebrochen.</translation>
    </message>
    <message>
        <source>Get a new code to start over.</source>
        <translation>Hol einen neuen Code, um von vorn anzufangen.</translation>
    </message>
    <message>
        <source>Roblox asks for your second step, which this window cannot show yet.</source>
        <translation>Roblox fragt nach deinem zweiten Schritt, den dieses Fenster noch nicht zeigen kann.</translation>
    </message>
    <message>
        <source>Continue on roblox.com.</source>
        <translation>Mach auf roblox.com weiter.</translation>
    </message>
    <message>
        <source>That was another account than the one to sign in to, and Roblox could not be told to sign it out.</source>
        <translation>Das war ein anderes Konto als das gewünschte, und Roblox konnte nicht gesagt werden, dass es abgemeldet werden soll.</translation>
    </message>
    <message>
        <source>Get a new code for this one. You can end the other session under Settings on roblox.com.</source>
        <translation>Hol einen neuen Code für dieses Konto. Die andere Sitzung kannst du in den Einstellungen auf roblox.com beenden.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way, so nobody is signed in here. Roblox may have begun a session all the same.</source>
        <translation>Die Antwort von Roblox ging unterwegs verloren, also ist hier niemand angemeldet. Roblox kann trotzdem eine Sitzung begonnen haben.</translation>
    </message>
    <message>
        <source>Get a new code. If a session was begun, it is in the list of sessions under Settings on roblox.com, where you can end it.</source>
        <translation>Hol einen neuen Code. Wurde eine Sitzung begonnen, steht sie in der Liste der Sitzungen in den Einstellungen auf roblox.com; dort kannst du sie beenden.</translation>
    </message>
    <message>
        <source>Get a new code. If it happens again, look whether this computer&apos;s clock is right.</source>
        <translation>Hol einen neuen Code. Wenn das wieder passiert, schau, ob die Uhr dieses Computers stimmt.</translation>
    </message>
    <message>
        <source>Your session has ended. What is shown was read before.</source>
        <translation>Deine Sitzung ist beendet. Was du siehst, wurde vorher gelesen.</translation>
    </message>
    <message>
        <source>Signed out. Roblox&apos;s answer was lost on the way, so Twinbolt looked: the session is over.</source>
        <translation>Abgemeldet. Die Antwort von Roblox ging unterwegs verloren, darum hat Twinbolt nachgesehen: Die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Signed in. Roblox&apos;s answer was lost on the way, so Twinbolt looked: the session has begun.</source>
        <translation>Angemeldet. Die Antwort von Roblox ging unterwegs verloren, darum hat Twinbolt nachgesehen: Die Sitzung hat begonnen.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Twinbolt trusts.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, dem Twinbolt vertraut.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring refused.</source>
        <translation>Der Schlüsselbund dieses Computers hat abgelehnt.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring did not answer in time.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht rechtzeitig geantwortet.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>Auf diesem Computer angemeldet &amp;bleiben</translation>
    </message>
    <message>
        <source>Puts your session into this computer&apos;s keyring. Not on a computer that you share.</source>
        <translation>Legt deine Sitzung in den Schlüsselbund dieses Computers. Nicht auf einem Computer, den du mit anderen teilst.</translation>
    </message>
    <message>
        <source>Open &amp;roblox.com</source>
        <translation>&amp;roblox.com öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Neuer Code</translation>
    </message>
    <message>
        <source>Roblox is answering</source>
        <translation>Roblox antwortet gerade</translation>
    </message>
    <message>
        <source>Sign in with a device you already use</source>
        <translation>Melde dich mit einem Gerät an, das du schon benutzt</translation>
    </message>
    <message>
        <source>Sign in again as {name}</source>
        <translation>Melde dich neu an als {name}</translation>
    </message>
    <message>
        <source>A code is being fetched from Roblox…</source>
        <translation>Ein Code wird von Roblox geholt…</translation>
    </message>
    <message>
        <source>No password and no cookie is ever typed here. Roblox itself asks your other device.</source>
        <translation>Hier wird nie ein Passwort oder Cookie eingegeben. Roblox selbst fragt dein anderes Gerät.</translation>
    </message>
    <message>
        <source>A device has taken the code.</source>
        <translation>Ein Gerät hat den Code angenommen.</translation>
    </message>
    <message>
        <source>Approved. Your session is being fetched…</source>
        <translation>Bestätigt. Deine Sitzung wird geholt…</translation>
    </message>
</context>
<context>
    <name>StatusTab</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>Was an ist</translation>
    </message>
    <message>
        <source>Whether your email address is verified could not be read, so the rating leaves it out. {why}</source>
        <translation>Ob deine E-Mail-Adresse bestätigt ist, konnte nicht gelesen werden, also lässt die Bewertung das weg. {why}</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einma&amp;l</translation>
    </message>
    <message>
        <source>{fix}: {finding}</source>
        <translation>{fix}: {finding}</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einma&amp;l</translation>
    </message>
    <message>
        <source>This is what was known before. {why}</source>
        <translation>Das war vorher bekannt. {why}</translation>
    </message>
    <message>
        <source>Your account is being read</source>
        <translation>Dein Konto wird gelesen</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of the account</source>
        <translation>Teile des Kontos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Your account is being read</source>
        <translation>Dein Konto wird gelesen</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>The history was cleared.</source>
        <translation>Der Verlauf wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>{name} is signed out and off the list.</source>
        <translation>{name} ist abgemeldet und nicht mehr auf der Liste.</translation>
    </message>
    <message>
        <source>Put it back on the list</source>
        <translation>Wieder auf die Liste setzen</translation>
    </message>
</context>
<context>
    <name>TypedPage</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Du kannst es jetzt wieder versuchen.</translation>
    </message>
</context>
<context>
    <name>UpdatesLine</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>at every start</source>
        <translation>bei jedem Start</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen…</translation>
    </message>
    <message>
        <source>The list of releases could not be reached.</source>
        <translation>Die Liste der Versionen war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Version {version} is out. Get it the way you got this one.</source>
        <translation>Version {version} ist da. Hol sie dir so, wie du diese bekommen hast.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Das ist die neueste Version.</translation>
    </message>
    <message>
        <source>The list of releases could not be understood.</source>
        <translation>Die Liste der Versionen war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The list of releases is not from the makers of Twinbolt, and was ignored.</source>
        <translation>Die Liste der Versionen stammt nicht von den Machern von Twinbolt und wurde nicht beachtet.</translation>
    </message>
    <message>
        <source>The list of releases is out of date, so a newer version may be kept from you.</source>
        <translation>Die Liste der Versionen ist veraltet; vielleicht wird dir eine neuere Version vorenthalten.</translation>
    </message>
    <message>
        <source>The list of releases is older than one seen before, and was ignored.</source>
        <translation>Die Liste der Versionen ist älter als eine, die schon da war, und wurde nicht beachtet.</translation>
    </message>
    <message>
        <source>Look for new &amp;versions</source>
        <translation>Nach neuen &amp;Versionen sehen</translation>
    </message>
    <message>
        <source>Nothing is downloaded, and nothing is told about you.</source>
        <translation>Nichts wird heruntergeladen, und nichts wird über dich verraten.</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>How do you want to show that it is you?</source>
        <translation>Wie willst du zeigen, dass du es bist?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The ways are being read</source>
        <translation>Die Wege werden gelesen</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Roblox offers no way that works in this window. Do this step on roblox.com.</source>
        <translation>Roblox bietet keinen Weg an, der in diesem Fenster funktioniert. Mach diesen Schritt auf roblox.com.</translation>
    </message>
    <message>
        <source>Only on roblox.com, in your browser.</source>
        <translation>Nur auf roblox.com, in deinem Browser.</translation>
    </message>
</context>
<context>
    <name>Website</name>
    <message>
        <source>&amp;Open roblox.com</source>
        <translation>&amp;roblox.com öffnen</translation>
    </message>
    <message>
        <source>No browser could be opened. Go there yourself: {address}</source>
        <translation>Es ließ sich kein Browser öffnen. Geh selbst dorthin: {address}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>A&amp;nmelden</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>Erst ü&amp;ben</translation>
    </message>
    <message>
        <source>Opens a window with a pretend account. Nothing in it reaches Roblox.</source>
        <translation>Öffnet ein Fenster mit einem Übungskonto. Nichts darin erreicht Roblox.</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Einstellungen (Ctrl+,)</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Hilfe (F1)</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} zeigen</translation>
    </message>
    <message>
        <source>Sign in as {name}</source>
        <translation>Als {name} anmelden</translation>
    </message>
    <message>
        <source>Twinbolt shows how well your Roblox account is locked, and helps you lock it better: so that a stolen password is not enough, and a lost phone does not lock you out.</source>
        <translation>Twinbolt zeigt dir, wie gut dein Roblox-Konto abgeschlossen ist, und hilft dir, es besser abzuschließen: damit ein gestohlenes Passwort nicht reicht und ein verlorenes Handy dich nicht aussperrt.</translation>
    </message>
    <message>
        <source>Welcome to Twinbolt</source>
        <translation>Willkommen bei Twinbolt</translation>
    </message>
    <message>
        <source>What Twinbolt never asks for</source>
        <translation>Was Twinbolt nie verlangt</translation>
    </message>
    <message>
        <source>Your password, to sign in</source>
        <translation>Dein Passwort zum Anmelden</translation>
    </message>
    <message>
        <source>You type a short code into a device that is signed in already. Roblox asks you there.</source>
        <translation>Du gibst einen kurzen Code auf einem Gerät ein, das schon angemeldet ist. Dort fragt Roblox dich.</translation>
    </message>
    <message>
        <source>A cookie</source>
        <translation>Ein Cookie</translation>
    </message>
    <message>
        <source>Whoever asks you to paste one wants your account. No honest program needs it.</source>
        <translation>Wer dich bittet, einen einzufügen, will dein Konto. Kein ehrliches Programm braucht ihn.</translation>
    </message>
    <message>
        <source>To keep anything you did not allow</source>
        <translation>Etwas zu behalten, was du nicht erlaubt hast</translation>
    </message>
    <message>
        <source>You stay signed in only if you say so, and then in your computer&apos;s keyring, never in a file.</source>
        <translation>Du bleibst nur angemeldet, wenn du es sagst, und dann im Schlüsselbund deines Computers, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Twinbolt is unofficial. It is not made by Roblox.</source>
        <translation>Twinbolt ist inoffiziell. Es ist nicht von Roblox.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Put a second lock on your account</source>
        <translation>Häng ein zweites Schloss an dein Konto</translation>
    </message>
    <message>
        <source>With two-step verification a stolen password is not enough: whoever signs in also needs a code that only you have. You can stop at any time, and nothing changes before you type the first code.</source>
        <translation>Mit der Zwei-Schritt-Verifizierung reicht ein gestohlenes Passwort nicht: wer sich anmeldet, braucht auch einen Code, den nur du hast. Du kannst jederzeit aufhören, und nichts ändert sich, bevor du den ersten Code eingibst.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Was du brauchst</translation>
    </message>
    <message>
        <source>Your phone with an authenticator app</source>
        <translation>Dein Handy mit einer Authenticator-App</translation>
    </message>
    <message>
        <source>For example Google Authenticator, Microsoft Authenticator, Aegis or Ente Auth. All work.</source>
        <translation>Zum Beispiel Google Authenticator, Microsoft Authenticator, Aegis oder Ente Auth. Alle gehen.</translation>
    </message>
    <message>
        <source>Pen and paper</source>
        <translation>Stift und Papier</translation>
    </message>
    <message>
        <source>For the recovery codes that let you in if the phone is ever lost.</source>
        <translation>Für die Wiederherstellungscodes, die dich hineinlassen, wenn das Handy einmal verloren geht.</translation>
    </message>
    <message>
        <source>About five minutes</source>
        <translation>Etwa fünf Minuten</translation>
    </message>
    <message>
        <source>Without hurry. Each page says what comes next.</source>
        <translation>Ganz ohne Eile. Jede Seite sagt, was als Nächstes kommt.</translation>
    </message>
</context>
<context>
    <name>WindowContent</name>
    <message>
        <source>Finish or cancel this first. Then you can switch.</source>
        <translation>Mach das hier zuerst fertig oder brich es ab. Dann kannst du wechseln.</translation>
    </message>
    <message>
        <source>Finish or cancel this first. Then you can change that.</source>
        <translation>Mach das hier zuerst fertig oder brich es ab. Dann kannst du das ändern.</translation>
    </message>
    <message>
        <source>Finish or cancel this first. Then Twinbolt can be locked.</source>
        <translation>Mach das hier zuerst fertig oder brich es ab. Dann lässt sich Twinbolt sperren.</translation>
    </message>
    <message>
        <source>Practice could not be started from here. Start it yourself with: twinbolt --practice</source>
        <translation>Die Übung ließ sich von hier aus nicht starten. Starte sie selbst mit: twinbolt --practice</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>Vers&amp;tanden</translation>
    </message>
    <message>
        <source>Twinbolt itself made a mistake ({name}). Nothing more was sent. Refresh, or start it again.</source>
        <translation>Twinbolt selbst hat einen Fehler gemacht ({name}). Es wurde nichts weiter gesendet. Aktualisiere oder starte es neu.</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details zeigen</translation>
    </message>
</context>
<context>
    <name>_CodeEntry</name>
    <message>
        <source>Account that takes the code</source>
        <translation>Konto, das den Code annimmt</translation>
    </message>
    <message>
        <source>Code from the other screen</source>
        <translation>Code vom anderen Bildschirm</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>No sign-in waits for this code. Look at it again.</source>
        <translation>Keine Anmeldung wartet auf diesen Code. Schau ihn dir noch einmal an.</translation>
    </message>
    <message>
        <source>Take it as</source>
        <translation>Annehmen als</translation>
    </message>
    <message>
        <source>A sign-in code is on screen. Scan it with the phone, or type it here.</source>
        <translation>Ein Anmeldecode ist auf dem Bildschirm. Scann ihn mit dem Handy oder gib ihn hier ein.</translation>
    </message>
</context>
<context>
    <name>_CodeRow</name>
    <message>
        <source>Running code</source>
        <translation>Laufender Code</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>Restliche Sekunden</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Diesen Code kopieren</translation>
    </message>
    <message>
        <source>Delete this entry from the app</source>
        <translation>Diesen Eintrag aus der App löschen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>_Copyable</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>_Hero</name>
    <message>
        <source>&amp;Set up two-step verification</source>
        <translation>Zwei-Schritt-&amp;Verifizierung einrichten</translation>
    </message>
</context>
<context>
    <name>_Key</name>
    <message>
        <source>Touch</source>
        <translation>Berühren</translation>
    </message>
    <message>
        <source>Plug in</source>
        <translation>Einstecken</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Abziehen</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Blinks</source>
        <translation>Blinkt</translation>
    </message>
    <message>
        <source>Has no PIN</source>
        <translation>Hat keine PIN</translation>
    </message>
    <message>
        <source>PIN {pin}; blocked after too many wrong ones</source>
        <translation>PIN {pin}; gesperrt nach zu vielen falschen</translation>
    </message>
    <message>
        <source>PIN {pin}; pull it out and plug it in again</source>
        <translation>PIN {pin}; zieh ihn ab und steck ihn wieder ein</translation>
    </message>
    <message>
        <source>PIN {pin}; tries left: {left}</source>
        <translation>PIN {pin}; Versuche übrig: {left}</translation>
    </message>
</context>
<context>
    <name>_KeyByHand</name>
    <message>
        <source>Set-up key</source>
        <translation>Einrichtungsschlüssel</translation>
    </message>
    <message>
        <source>&amp;Copy the key</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Digits and period</source>
        <translation>Ziffern und Takt</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>In the app choose “Enter a set-up key” and type:</source>
        <translation>Wähl in der App „Einrichtungsschlüssel eingeben“ und gib ein:</translation>
    </message>
    <message>
        <source>On the clipboard, where other programs can read it. It is taken off after a minute.</source>
        <translation>In der Zwischenablage, wo andere Programme ihn lesen können. Nach einer Minute wird er daraus entfernt.</translation>
    </message>
    <message>
        <source>{digits} digits every {seconds} seconds</source>
        <translation>{digits} Ziffern alle {seconds} Sekunden</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>Zeitbasiert (TOTP)</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Somebody wants to pass a check for your account. Is it you?</source>
        <translation>Jemand möchte eine Prüfung für dein Konto bestehen. Bist du das?</translation>
    </message>
    <message>
        <source>A new device wants to sign in to your account. Is it you?</source>
        <translation>Ein neues Gerät möchte sich bei deinem Konto anmelden. Bist du das?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>um sich anzumelden</translation>
    </message>
    <message>
        <source>to change something in the account</source>
        <translation>um etwas am Konto zu ändern</translation>
    </message>
</context>
<context>
    <name>_Risks</name>
    <message>
        <source>Take-over risk</source>
        <translation>Risiko: Übernahme</translation>
    </message>
    <message>
        <source>How easily somebody else could take this account.</source>
        <translation>Wie leicht jemand anderes dieses Konto übernehmen könnte.</translation>
    </message>
    <message>
        <source>Lock-out risk</source>
        <translation>Risiko: Aussperrung</translation>
    </message>
    <message>
        <source>How easily you could lose this account yourself.</source>
        <translation>Wie leicht du dieses Konto selbst verlieren könntest.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Is something wrong with a key?</source>
        <translation>Stimmt etwas mit einem Schlüssel nicht?</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountHeader</name>
    <message>
        <source>Read everything again (F5)</source>
        <translation>Tout relire (F5)</translation>
    </message>
    <message>
        <source>Switch, add or sign out (Ctrl+K)</source>
        <translation>Changer, ajouter ou déconnecter (Ctrl+K)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Hide everything until you unlock (Ctrl+L)</source>
        <translation>Tout cacher jusqu’au déverrouillage (Ctrl+L)</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Paramètres (Ctrl+,)</translation>
    </message>
    <message>
        <source>Your account is being read</source>
        <translation>Lecture de ton compte en cours</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>{display_name} (@{name})</source>
        <translation>{display_name} (@{name})</translation>
    </message>
    <message>
        <source>The session has ended: sign in again</source>
        <translation>La session est finie&#xa0;: reconnecte-toi</translation>
    </message>
    <message>
        <source>Being read from Roblox…</source>
        <translation>Lecture chez Roblox…</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Lu à {time}</translation>
    </message>
    <message numerus="yes">
        <source>Read %n minute(s) ago, at {time}</source>
        <translation>
            <numerusform>Lu il y a %n minute, à {time}</numerusform>
            <numerusform>Lu il y a %n minutes, à {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n hour(s) ago, at {time}</source>
        <translation>
            <numerusform>Lu il y a %n heure, à {time}</numerusform>
            <numerusform>Lu il y a %n heures, à {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>Comptes sur cet ordinateur</translation>
    </message>
    <message>
        <source>There is no account on this computer yet.</source>
        <translation>Il n’y a pas encore de compte sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Switch to it</source>
        <translation>&amp;Passer à ce compte</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>A&amp;jouter un compte</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Sign out of a&amp;ll</source>
        <translation>&amp;Tout déconnecter</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>until Twinbolt ends</source>
        <translation>jusqu’à la fermeture de Twinbolt</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session finie</translation>
    </message>
    <message>
        <source>sign in again to go on</source>
        <translation>reconnecte-toi pour continuer</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>sign in to see it</source>
        <translation>connecte-toi pour le voir</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keyring</source>
        <translation>gardé dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Se c&amp;onnecter</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Tes comptes</translation>
    </message>
    <message>
        <source>Each has a session of its own. Only one is shown at a time.</source>
        <translation>Chacun a sa propre session. Un seul est affiché à la fois.</translation>
    </message>
</context>
<context>
    <name>AddKey</name>
    <message>
        <source>&amp;Look now</source>
        <translation>Vo&amp;ir maintenant</translation>
    </message>
    <message>
        <source>Stop adding the key?</source>
        <translation>Arrêter d’ajouter la clé&#xa0;?</translation>
    </message>
    <message>
        <source>The key may be registered, because Roblox&apos;s answer was lost. Look at the Security keys tab before you rely on it.</source>
        <translation>La clé est peut-être enregistrée, car la réponse de Roblox s’est perdue. Regarde l’onglet Clés de sécurité avant de compter sur elle.</translation>
    </message>
    <message>
        <source>Your key has answered, but Roblox has not registered it yet. Nothing was changed.</source>
        <translation>Ta clé a répondu, mais Roblox ne l’a pas encore enregistrée. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>ChallengeDialog</name>
    <message>
        <source>T&amp;rust this device for 30 days</source>
        <translation>&amp;Faire confiance à cet appareil pendant 30 jours</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Another way</source>
        <translation>Autre &amp;moyen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Roblox asks for a check before it goes on. Nothing is changed until then.</source>
        <translation>Roblox demande une vérification avant de continuer. Rien ne change d’ici là.</translation>
    </message>
    <message>
        <source>{display_name} (@{name})</source>
        <translation>{display_name} (@{name})</translation>
    </message>
    <message>
        <source>Roblox is answering</source>
        <translation>Roblox répond</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
</context>
<context>
    <name>Challenges</name>
    <message>
        <source>Type the code from your authenticator app</source>
        <translation>Tape le code de ton appli d’authentification</translation>
    </message>
    <message>
        <source>Type the code from your email</source>
        <translation>Tape le code reçu par e-mail</translation>
    </message>
    <message>
        <source>Type the code from your text messages</source>
        <translation>Tape le code reçu par SMS</translation>
    </message>
    <message>
        <source>Type one of your recovery codes</source>
        <translation>Tape un de tes codes de récupération</translation>
    </message>
    <message>
        <source>Code from your authenticator app</source>
        <translation>Code de ton appli d’authentification</translation>
    </message>
    <message>
        <source>Code from your email</source>
        <translation>Code reçu par e-mail</translation>
    </message>
    <message>
        <source>Code from your text messages</source>
        <translation>Code reçu par SMS</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Open the app and find the Roblox entry.</source>
        <translation>Ouvre l’appli et cherche la ligne Roblox.</translation>
    </message>
    <message>
        <source>Each works once. Cross it out on your paper after you have used it.</source>
        <translation>Chacun marche une seule fois. Barre-le sur ton papier après l’avoir utilisé.</translation>
    </message>
    <message>
        <source>Type the code that the app on your phone shows now.</source>
        <translation>Tape le code que l’appli de ton téléphone affiche maintenant.</translation>
    </message>
    <message>
        <source>Have a code sent to your email address.</source>
        <translation>Fais envoyer un code à ton adresse e-mail.</translation>
    </message>
    <message>
        <source>Have a code sent to your phone.</source>
        <translation>Fais envoyer un code à ton téléphone.</translation>
    </message>
    <message>
        <source>Use up one of the codes that you wrote down.</source>
        <translation>Utilise un des codes que tu as notés.</translation>
    </message>
    <message>
        <source>Plug in your key and touch it.</source>
        <translation>Branche ta clé et touche-la.</translation>
    </message>
    <message>
        <source>Use the passkey that your key holds.</source>
        <translation>Utilise la clé d’accès que contient ta clé.</translation>
    </message>
    <message>
        <source>Type the password of your account.</source>
        <translation>Tape le mot de passe de ton compte.</translation>
    </message>
    <message>
        <source>Say yes on a device where you are signed in.</source>
        <translation>Dis oui sur un appareil où ta session est ouverte.</translation>
    </message>
    <message>
        <source>This version of Twinbolt does not know it. Use roblox.com.</source>
        <translation>Cette version de Twinbolt ne le connaît pas. Va sur roblox.com.</translation>
    </message>
    <message>
        <source>The other device is being asked…</source>
        <translation>Demande à l’autre appareil…</translation>
    </message>
    <message>
        <source>Waiting for the answer of your other device.</source>
        <translation>En attente de la réponse de ton autre appareil.</translation>
    </message>
    <message>
        <source>“No” was said on the other device. If that was not you, somebody else is signed in there: change your password. Otherwise choose another way.</source>
        <translation>«&#xa0;Non&#xa0;» a été répondu sur l’autre appareil. Si ce n’était pas toi, quelqu’un d’autre y est connecté&#xa0;: change ton mot de passe. Sinon, choisis un autre moyen.</translation>
    </message>
    <message>
        <source>Nobody answered there in time. You can ask again.</source>
        <translation>Personne n’a répondu à temps là-bas. Tu peux redemander.</translation>
    </message>
    <message>
        <source>The next try is possible in {seconds} s.</source>
        <translation>Prochain essai possible dans {seconds} s.</translation>
    </message>
    <message>
        <source>Roblox may make you wait before the change counts, for hours or days.</source>
        <translation>Roblox peut te faire attendre des heures ou des jours avant que le changement compte.</translation>
    </message>
    <message>
        <source>That goes for: {methods}.</source>
        <translation>Cela vaut pour&#xa0;: {methods}.</translation>
    </message>
    <message>
        <source>Without a wait: {methods}.</source>
        <translation>Sans attente&#xa0;: {methods}.</translation>
    </message>
</context>
<context>
    <name>ChangeCodes</name>
    <message>
        <source>&amp;Look now</source>
        <translation>Vo&amp;ir maintenant</translation>
    </message>
    <message>
        <source>Leave this now?</source>
        <translation>Quitter maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>You have not yet shown that you saved your new codes. They wait for you on the Recovery codes tab.</source>
        <translation>Tu n’as pas encore montré que tu as gardé tes nouveaux codes. Ils t’attendent dans l’onglet Codes de récupération.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost, so your codes may have changed. Look at the Recovery codes tab before you rely on them.</source>
        <translation>La réponse de Roblox s’est perdue, donc tes codes ont peut-être changé. Regarde l’onglet Codes de récupération avant de compter sur eux.</translation>
    </message>
</context>
<context>
    <name>ChangeMethod</name>
    <message>
        <source>Stop here?</source>
        <translation>Arrêter ici&#xa0;?</translation>
    </message>
    <message>
        <source>The change may have been made, because Roblox&apos;s answer was lost. Look at the Methods tab before you rely on it.</source>
        <translation>Le changement est peut-être fait, car la réponse de Roblox s’est perdue. Regarde l’onglet Méthodes avant de compter dessus.</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Vo&amp;ir maintenant</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Turn on codes by email?</source>
        <translation>Activer les codes par e-mail&#xa0;?</translation>
    </message>
    <message>
        <source>Turn off codes by email?</source>
        <translation>Désactiver les codes par e-mail&#xa0;?</translation>
    </message>
    <message>
        <source>Turn on codes by text message?</source>
        <translation>Activer les codes par SMS&#xa0;?</translation>
    </message>
    <message>
        <source>Turn off codes by text message?</source>
        <translation>Désactiver les codes par SMS&#xa0;?</translation>
    </message>
    <message>
        <source>Turn off the authenticator app?</source>
        <translation>Désactiver l’appli d’authentification&#xa0;?</translation>
    </message>
    <message>
        <source>Codes by email are on</source>
        <translation>Les codes par e-mail sont activés</translation>
    </message>
    <message>
        <source>Codes by email are off</source>
        <translation>Les codes par e-mail sont désactivés</translation>
    </message>
    <message>
        <source>Codes by text message are on</source>
        <translation>Les codes par SMS sont activés</translation>
    </message>
    <message>
        <source>Codes by text message are off</source>
        <translation>Les codes par SMS sont désactivés</translation>
    </message>
    <message>
        <source>The authenticator app is off</source>
        <translation>L’appli d’authentification est désactivée</translation>
    </message>
    <message>
        <source>When you sign in, Roblox will send a code to {address}.</source>
        <translation>Quand tu te connecteras, Roblox enverra un code à {address}.</translation>
    </message>
    <message>
        <source>When you sign in, Roblox will send a code to your email address.</source>
        <translation>Quand tu te connecteras, Roblox enverra un code à ton adresse e-mail.</translation>
    </message>
    <message>
        <source>When you sign in, Roblox will send a code to the phone number {number}.</source>
        <translation>Quand tu te connecteras, Roblox enverra un code au numéro de téléphone {number}.</translation>
    </message>
    <message>
        <source>When you sign in, Roblox will send a code to your phone number.</source>
        <translation>Quand tu te connecteras, Roblox enverra un code à ton numéro de téléphone.</translation>
    </message>
    <message>
        <source>Roblox will no longer ask for a code from your app.</source>
        <translation>Roblox ne demandera plus de code de ton appli.</translation>
    </message>
    <message>
        <source>Roblox will no longer send codes there.</source>
        <translation>Roblox n’y enverra plus de codes.</translation>
    </message>
    <message>
        <source>Codes would go to {address}.</source>
        <translation>Les codes iraient à {address}.</translation>
    </message>
    <message>
        <source>Your account has no email address yet.</source>
        <translation>Ton compte n’a pas encore d’adresse e-mail.</translation>
    </message>
    <message>
        <source>Codes would go to the phone number {number}.</source>
        <translation>Les codes iraient au numéro de téléphone {number}.</translation>
    </message>
    <message>
        <source>Your account has no phone number yet.</source>
        <translation>Ton compte n’a pas encore de numéro de téléphone.</translation>
    </message>
    <message>
        <source>Is on already.</source>
        <translation>Est déjà activé.</translation>
    </message>
    <message>
        <source>Is off already.</source>
        <translation>Est déjà désactivé.</translation>
    </message>
    <message>
        <source>Roblox has switched two-step verification off for the moment.</source>
        <translation>Roblox a coupé la vérification en deux étapes pour le moment.</translation>
    </message>
    <message>
        <source>Roblox does not offer this to your account.</source>
        <translation>Roblox ne propose pas cela à ton compte.</translation>
    </message>
    <message>
        <source>First verify your email under Settings on roblox.com.</source>
        <translation>Vérifie d’abord ton e-mail dans les Paramètres de roblox.com.</translation>
    </message>
    <message>
        <source>First verify your phone number under Settings on roblox.com.</source>
        <translation>Vérifie d’abord ton numéro de téléphone dans les Paramètres de roblox.com.</translation>
    </message>
    <message>
        <source>Comes second: set up an authenticator app first.</source>
        <translation>Vient en second&#xa0;: configure d’abord une appli d’authentification.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost, and your account is as it was before. You can try again.</source>
        <translation>La réponse de Roblox s’est perdue, et ton compte est comme avant. Tu peux réessayer.</translation>
    </message>
    <message>
        <source>Twinbolt has just read your account again. It shows the change.</source>
        <translation>Twinbolt vient de relire ton compte. On y voit le changement.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way, but your account shows the change.</source>
        <translation>La réponse de Roblox s’est perdue en route, mais on voit le changement sur ton compte.</translation>
    </message>
    <message>
        <source>Roblox agreed, but your account could not be read again yet. Refresh in a while.</source>
        <translation>Roblox a dit oui, mais ton compte n’a pas encore pu être relu. Actualise dans un moment.</translation>
    </message>
    <message>
        <source>Roblox agreed, but your account does not show the change yet. Refresh in a minute.</source>
        <translation>Roblox a dit oui, mais le changement ne se voit pas encore sur ton compte. Actualise dans une minute.</translation>
    </message>
</context>
<context>
    <name>ClearPage</name>
    <message>
        <source>Clear all recovery codes?</source>
        <translation>Effacer tous les codes de récupération&#xa0;?</translation>
    </message>
    <message>
        <source>Do this if somebody may have seen your codes and you do not want new ones now.</source>
        <translation>Fais-le si quelqu’un a pu voir tes codes et que tu n’en veux pas de nouveaux maintenant.</translation>
    </message>
    <message>
        <source>&amp;Clear all codes</source>
        <translation>&amp;Effacer tous les codes</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) will stop working at once. If you then lose your phone or key, nothing gets you back in. Making new codes voids the old ones just as well.</source>
        <translation>
            <numerusform>%n code cessera tout de suite de marcher. Si tu perds ensuite ton téléphone ou ta clé, plus rien ne te fera rentrer. Créer de nouveaux codes annule aussi les anciens.</numerusform>
            <numerusform>%n codes cesseront tout de suite de marcher. Si tu perds ensuite ton téléphone ou ta clé, plus rien ne te fera rentrer. Créer de nouveaux codes annule aussi les anciens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearedPage</name>
    <message>
        <source>All recovery codes are void</source>
        <translation>Plus aucun code de récupération n’est valable</translation>
    </message>
    <message>
        <source>Throw your copy away; it is of no use now.</source>
        <translation>Jette ta copie&#xa0;: elle ne sert plus à rien.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>You have no recovery codes now. Make some before you need them: the button is on the tab.</source>
        <translation>Tu n’as plus de codes de récupération. Crées-en avant d’en avoir besoin&#xa0;: le bouton est dans l’onglet.</translation>
    </message>
</context>
<context>
    <name>ClearingQuestion</name>
    <message>
        <source>Clear the history?</source>
        <translation>Effacer l’historique&#xa0;?</translation>
    </message>
    <message>
        <source>Everything listed here is erased from this computer, and warnings that rest on it go with it. Nothing changes on your Roblox account.</source>
        <translation>Tout ce qui est listé ici est effacé de cet ordinateur, et les alertes qui en dépendent aussi. Rien ne change sur ton compte Roblox.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Le &amp;garder</translation>
    </message>
    <message>
        <source>&amp;Erase it</source>
        <translation>L’&amp;effacer</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Close Twinbolt now?</source>
        <translation>Fermer Twinbolt maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
</context>
<context>
    <name>CodeBackPage</name>
    <message>
        <source>Let us check your copy</source>
        <translation>Vérifions ta copie</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>From your copy, type recovery code number {number}. It is not used up by this.</source>
        <translation>Tape le code de récupération numéro {number} de ta copie. Cela ne l’utilise pas.</translation>
    </message>
    <message>
        <source>That is not code number {number}. Look again, or go back to see the codes once more.</source>
        <translation>Ce n’est pas le code numéro {number}. Regarde encore, ou reviens en arrière pour revoir les codes.</translation>
    </message>
</context>
<context>
    <name>CodeBody</name>
    <message>
        <source>Sign-in code</source>
        <translation>Code de connexion</translation>
    </message>
    <message>
        <source>Seconds until the code runs out</source>
        <translation>Secondes avant la fin du code</translation>
    </message>
    <message>
        <source>seconds until this code runs out</source>
        <translation>secondes avant la fin de ce code</translation>
    </message>
    <message>
        <source>QR code for signing in</source>
        <translation>Code QR de connexion</translation>
    </message>
    <message>
        <source>Holds the code beside it.</source>
        <translation>Contient le code d’à côté.</translation>
    </message>
    <message>
        <source>&amp;Open roblox.com</source>
        <translation>&amp;Ouvrir roblox.com</translation>
    </message>
    <message numerus="yes">
        <source>This code runs out in %n second(s).</source>
        <translation>
            <numerusform>Ce code expire dans %n seconde.</numerusform>
            <numerusform>Ce code expire dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code has run out.</source>
        <translation>Ce code a expiré.</translation>
    </message>
    <message>
        <source>No browser could be opened. Go to {page} yourself.</source>
        <translation>Aucun navigateur n’a pu s’ouvrir. Va toi-même sur {page}.</translation>
    </message>
    <message>
        <source>Roblox gives no clear answer at the moment. Twinbolt keeps asking; the code stays good.</source>
        <translation>Roblox ne donne pas de réponse claire pour le moment. Twinbolt continue de demander ; le code reste valable.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ton code</translation>
    </message>
    <message>
        <source>Type it where you are signed in already:</source>
        <translation>Tape-le là où ta session est déjà ouverte&#xa0;:</translation>
    </message>
    <message>
        <source>In the Roblox app on your phone</source>
        <translation>Dans l’appli Roblox de ton téléphone</translation>
    </message>
    <message>
        <source>Settings, then Quick Sign-In. Type the code and approve.</source>
        <translation>Paramètres, puis Connexion rapide. Tape le code et approuve.</translation>
    </message>
    <message>
        <source>In a browser</source>
        <translation>Dans un navigateur</translation>
    </message>
    <message>
        <source>On any computer where roblox.com knows you.</source>
        <translation>Sur n’importe quel ordinateur où roblox.com te connaît.</translation>
    </message>
    <message>
        <source>Or scan it</source>
        <translation>Ou scanne-le</translation>
    </message>
    <message>
        <source>With the camera of a phone whose browser is signed in.</source>
        <translation>Avec l’appareil photo d’un téléphone dont le navigateur est connecté.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Type the code that your app shows now</source>
        <translation>Tape le code que ton appli affiche maintenant</translation>
    </message>
    <message>
        <source>This proves that the key arrived. Sending it turns the authenticator on.</source>
        <translation>Cela prouve que la clé est bien arrivée. L’envoyer active l’appli d’authentification.</translation>
    </message>
    <message>
        <source>&amp;Turn it on</source>
        <translation>&amp;Activer</translation>
    </message>
    <message>
        <source>Code from your authenticator app</source>
        <translation>Code de ton appli d’authentification</translation>
    </message>
    <message>
        <source>A code lasts 30 seconds. If it changes while you type, just type the new one.</source>
        <translation>Un code dure 30 secondes. S’il change pendant que tu tapes, tape simplement le nouveau.</translation>
    </message>
    <message>
        <source>Codes consist of the digits 0 to 9 only.</source>
        <translation>Les codes n’ont que des chiffres de 0 à 9.</translation>
    </message>
    <message>
        <source>This code matches. Send it before it changes.</source>
        <translation>Ce code est bon. Envoie-le avant qu’il change.</translation>
    </message>
    <message>
        <source>This does not look like a code for this key. Is it from the newest Roblox entry? You can still send it.</source>
        <translation>Ce code ne semble pas aller avec cette clé. Vient-il de la ligne Roblox la plus récente&#xa0;? Tu peux quand même l’envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>Your phone&apos;s clock seems %n second(s) fast, or this computer&apos;s clock slow.</source>
        <translation>
            <numerusform>L’horloge de ton téléphone semble avancer de %n seconde, ou celle de cet ordinateur retarder.</numerusform>
            <numerusform>L’horloge de ton téléphone semble avancer de %n secondes, ou celle de cet ordinateur retarder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone&apos;s clock seems %n second(s) slow, or this computer&apos;s clock fast.</source>
        <translation>
            <numerusform>L’horloge de ton téléphone semble retarder de %n seconde, ou celle de cet ordinateur avancer.</numerusform>
            <numerusform>L’horloge de ton téléphone semble retarder de %n secondes, ou celle de cet ordinateur avancer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on automatic time on both, then type the next code. You can still send this one.</source>
        <translation>Active l’heure automatique sur les deux, puis tape le code suivant. Tu peux quand même envoyer celui-ci.</translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Write down your recovery codes</source>
        <translation>Note tes codes de récupération</translation>
    </message>
    <message>
        <source>If you ever lose your phone or key, each of these codes lets you in once.</source>
        <translation>Si un jour tu perds ton téléphone ou ta clé, chacun de ces codes te fait entrer une fois.</translation>
    </message>
    <message>
        <source>I &amp;wrote them down</source>
        <translation>Je les ai &amp;notés</translation>
    </message>
    <message>
        <source>Recovery code {number}</source>
        <translation>Code de récupération {number}</translation>
    </message>
    <message>
        <source>&amp;Keep covered until held</source>
        <translation>Mas&amp;quer sauf appui</translation>
    </message>
    <message>
        <source>&amp;Hold to show</source>
        <translation>&amp;Maintenir pour voir</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Codes de récupération</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Enregistrer en P&amp;DF</translation>
    </message>
    <message>
        <source>Save as &amp;text</source>
        <translation>Enregistrer en te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Best: paper cannot be hacked</source>
        <translation>Le mieux&#xa0;: le papier ne se pirate pas</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard, where other programs can read them. Cleared in %n second(s).</source>
        <translation>
            <numerusform>Dans le presse-papiers, où d’autres programmes peuvent les lire. Vidé dans %n seconde.</numerusform>
            <numerusform>Dans le presse-papiers, où d’autres programmes peuvent les lire. Vidé dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes are off the clipboard again.</source>
        <translation>Les codes ne sont plus dans le presse-papiers.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>Le remp&amp;lacer</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Say yes on your other device</source>
        <translation>Dis oui sur ton autre appareil</translation>
    </message>
    <message>
        <source>Open Roblox on a phone or computer where you are signed in. It asks whether this is you.</source>
        <translation>Ouvre Roblox sur un téléphone ou un ordinateur où ta session est ouverte. Il te demande si c’est bien toi.</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>Re&amp;demander</translation>
    </message>
    <message numerus="yes">
        <source>You can ask %n more time(s).</source>
        <translation>
            <numerusform>Tu peux redemander %n fois.</numerusform>
            <numerusform>Tu peux redemander %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was asked often enough. Choose another way if nothing shows up there.</source>
        <translation>On a assez demandé. Choisis un autre moyen si rien ne s’affiche là-bas.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>What would be copied</source>
        <translation>Ce qui serait copié</translation>
    </message>
    <message>
        <source>&amp;Copy all of it</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>Facts of this computer are being collected</source>
        <translation>Twinbolt rassemble les infos de cet ordinateur</translation>
    </message>
    <message>
        <source>This says which versions you use, and which requests were made and how they ended. It holds no name, no code, no key and nothing of your account. It is sent nowhere: you choose whom you give it to.</source>
        <translation>Cela dit quelles versions tu utilises, quelles demandes ont été faites et comment elles ont fini. Il n’y a ni nom, ni code, ni clé, ni rien de ton compte. Ce n’est envoyé nulle part&#xa0;: c’est toi qui choisis à qui le donner.</translation>
    </message>
    <message>
        <source>Copied. Nothing else was.</source>
        <translation>Copié. Rien d’autre ne l’a été.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>From now on you can pass checks by plugging it in and touching it.</source>
        <translation>À partir de maintenant, tu peux passer les vérifications en la branchant et en la touchant.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>One key can get lost</source>
        <translation>Une seule clé peut se perdre</translation>
    </message>
    <message>
        <source>Add a second one now and keep it in another place, for example in a drawer at home.</source>
        <translation>Ajoutes-en une deuxième maintenant et garde-la ailleurs, par exemple dans un tiroir à la maison.</translation>
    </message>
    <message>
        <source>&amp;Add a spare now</source>
        <translation>&amp;Ajouter une clé de secours</translation>
    </message>
    <message>
        <source>“{name}” is registered</source>
        <translation>«&#xa0;{name}&#xa0;» est enregistrée</translation>
    </message>
    <message>
        <source>{used} of {limit} keys used</source>
        <translation>{used} clés utilisées sur {limit}</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Avant et maintenant</translation>
    </message>
    <message>
        <source>Roblox agreed, but nothing shows yet</source>
        <translation>Roblox a dit oui, mais rien ne se voit encore</translation>
    </message>
    <message>
        <source>Only your password protects this account now.</source>
        <translation>Seul ton mot de passe protège ce compte maintenant.</translation>
    </message>
    <message>
        <source>&amp;Set up another method</source>
        <translation>Configurer une a&amp;utre méthode</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>{method}: before {before}, now {after}</source>
        <translation>{method}&#xa0;: avant {before}, maintenant {after}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>On, asked first</source>
        <translation>Activé, demandé en premier</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>The entry in your authenticator app is of no use any more: delete it there.</source>
        <translation>La ligne dans ton appli d’authentification ne sert plus à rien&#xa0;: supprime-la là-bas.</translation>
    </message>
    <message>
        <source>If that was not what you wanted, you can turn it on again at any time.</source>
        <translation>Si ce n’est pas ce que tu voulais, tu peux la réactiver à tout moment.</translation>
    </message>
    <message>
        <source>Your new recovery codes count</source>
        <translation>Tes nouveaux codes de récupération comptent</translation>
    </message>
    <message>
        <source>Your copy is good. Twinbolt and its keyring entry have forgotten the codes.</source>
        <translation>Ta copie est bonne. Twinbolt et son entrée dans le trousseau ont oublié les codes.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>Put the copy away safely</source>
        <translation>Range bien la copie</translation>
    </message>
    <message>
        <source>Somewhere you find it in a year, and nobody else does. Not where your phone is.</source>
        <translation>À un endroit où tu la retrouveras dans un an, et personne d’autre. Pas là où est ton téléphone.</translation>
    </message>
    <message>
        <source>Throw the old codes away</source>
        <translation>Jette les anciens codes</translation>
    </message>
    <message>
        <source>They do not work any more. Cross each new one out once you have used it.</source>
        <translation>Ils ne marchent plus. Barre chaque nouveau code après l’avoir utilisé.</translation>
    </message>
    <message>
        <source>Your authenticator is on</source>
        <translation>Ton appli d’authentification est activée</translation>
    </message>
    <message>
        <source>From now on, signing in asks for a code from your app.</source>
        <translation>À partir de maintenant, un code de ton appli est demandé à la connexion.</translation>
    </message>
    <message>
        <source>Put the paper away safely</source>
        <translation>Range bien le papier</translation>
    </message>
    <message>
        <source>Somewhere you find it in a year, and nobody else does.</source>
        <translation>À un endroit où tu le retrouveras dans un an, et personne d’autre.</translation>
    </message>
    <message>
        <source>Your recovery codes are safe on your paper.</source>
        <translation>Tes codes de récupération sont à l’abri sur ton papier.</translation>
    </message>
    <message numerus="yes">
        <source>You still have %n unused recovery code(s) from before.</source>
        <translation>
            <numerusform>Tu as encore %n code de récupération d’avant, pas utilisé.</numerusform>
            <numerusform>Tu as encore %n codes de récupération d’avant, pas utilisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no recovery codes. Make some, so that a lost phone does not lock you out.</source>
        <translation>Tu n’as pas de codes de récupération. Crées-en, pour ne pas rester dehors si tu perds ton téléphone.</translation>
    </message>
    <message>
        <source>Turn on the backup of your authenticator app, if it has one</source>
        <translation>Active la sauvegarde de ton appli d’authentification, si elle en a une</translation>
    </message>
    <message>
        <source>Then your codes come back on a new phone.</source>
        <translation>Ainsi, tes codes reviennent sur un nouveau téléphone.</translation>
    </message>
    <message>
        <source>Never tell a code to anybody</source>
        <translation>Ne donne jamais un code à personne</translation>
    </message>
    <message>
        <source>Roblox staff never ask for one. Whoever asks wants your account.</source>
        <translation>L’équipe de Roblox n’en demande jamais. Qui en demande veut ton compte.</translation>
    </message>
</context>
<context>
    <name>DrillCard</name>
    <message>
        <source>What if you lose something?</source>
        <translation>Et si tu perds quelque chose&#xa0;?</translation>
    </message>
    <message>
        <source>Try to get &amp;in without it</source>
        <translation>Essayer d’&amp;entrer sans</translation>
    </message>
    <message>
        <source>Tick what is gone. Nothing is changed by this.</source>
        <translation>Coche ce qui a disparu. Cela ne change rien.</translation>
    </message>
    <message>
        <source>{thing} lost: {way} still works</source>
        <translation>Perte&#xa0;: {thing}. Marche encore&#xa0;: {way}</translation>
    </message>
    <message>
        <source>{thing} lost: {way} is gone too</source>
        <translation>Perte&#xa0;: {thing}. Perdu aussi&#xa0;: {way}</translation>
    </message>
    <message>
        <source>You tried it, and got in without: {things}.</source>
        <translation>Tu as essayé, et tu as réussi à entrer sans&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>You tried it, and did not get in. These are left: {ways}.</source>
        <translation>Tu as essayé, sans réussir à entrer. Il reste&#xa0;: {ways}.</translation>
    </message>
    <message>
        <source>You tried it, and did not get in: nothing is left.</source>
        <translation>Tu as essayé, sans réussir à entrer&#xa0;: il ne reste rien.</translation>
    </message>
    <message>
        <source>You tried it, and the time for it ran out.</source>
        <translation>Tu as essayé, et le temps est écoulé.</translation>
    </message>
    <message>
        <source>Nothing is lost: every way in works.</source>
        <translation>Rien n’est perdu&#xa0;: tous les moyens d’entrer marchent.</translation>
    </message>
    <message>
        <source>You would still get in by: {ways}.</source>
        <translation>Tu entrerais encore avec&#xa0;: {ways}.</translation>
    </message>
</context>
<context>
    <name>EnlargedQr</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>Code QR pour ton appli d’authentification</translation>
    </message>
    <message>
        <source>Press Esc or click the code to close.</source>
        <translation>Appuie sur Échap ou clique sur le code pour fermer.</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>Your account is being read</source>
        <translation>Lecture de ton compte en cours</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Each method that is off is one thing less that a thief has to get past.</source>
        <translation>Chaque méthode désactivée est un obstacle de moins pour un voleur.</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Re&amp;vérifier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Turn it on</source>
        <translation>&amp;Activer</translation>
    </message>
    <message>
        <source>&amp;Turn it off</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>{method}: turned off</source>
        <translation>{method}&#xa0;: désactivation</translation>
    </message>
    <message>
        <source>Roblox allows your account one of these methods at a time.</source>
        <translation>Roblox permet à ton compte une seule de ces méthodes à la fois.</translation>
    </message>
    <message>
        <source>Only your password protects this account then</source>
        <translation>Seul ton mot de passe protégera alors ce compte</translation>
    </message>
    <message>
        <source>It is the last method. Whoever learns your password can take the account. To move to another method, turn that one on first.</source>
        <translation>C’est la dernière méthode. Qui apprend ton mot de passe peut prendre le compte. Pour passer à une autre méthode, active d’abord celle-là.</translation>
    </message>
    <message>
        <source>One way in is left</source>
        <translation>Il reste un seul moyen d’entrer</translation>
    </message>
    <message>
        <source>If you lose that one, you lose the account. Make recovery codes first.</source>
        <translation>Si tu le perds, tu perds le compte. Crée d’abord des codes de récupération.</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) stay, without use</source>
        <translation>
            <numerusform>%n code de récupération reste, sans servir</numerusform>
            <numerusform>%n codes de récupération restent, sans servir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing asks for them while no method is on. Keep them, or clear them afterwards.</source>
        <translation>Rien ne les demande tant qu’aucune méthode n’est activée. Garde-les, ou efface-les après.</translation>
    </message>
    <message>
        <source>Roblox keeps security keys only beside an authenticator app. You would have to add them again.</source>
        <translation>Roblox ne garde les clés de sécurité qu’avec une appli d’authentification. Tu devrais les ajouter de nouveau.</translation>
    </message>
    <message>
        <source>All security keys of this account are deleted</source>
        <translation>Toutes les clés de sécurité de ce compte sont supprimées</translation>
    </message>
    <message numerus="yes">
        <source>%n security key(s) deleted</source>
        <translation>
            <numerusform>%n clé de sécurité supprimée</numerusform>
            <numerusform>%n clés de sécurité supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else changes</source>
        <translation>Rien d’autre ne change</translation>
    </message>
    <message>
        <source>Everything that is on stays on.</source>
        <translation>Tout ce qui est activé le reste.</translation>
    </message>
    <message>
        <source>Your other methods stay on. You can turn this one on again.</source>
        <translation>Tes autres méthodes restent activées. Tu peux réactiver celle-ci.</translation>
    </message>
    <message>
        <source>I understand that my keys are deleted and that only my password is left.</source>
        <translation>Je comprends que mes clés sont supprimées et qu’il ne reste que mon mot de passe.</translation>
    </message>
    <message>
        <source>I understand that only my password is left.</source>
        <translation>Je comprends qu’il ne reste que mon mot de passe.</translation>
    </message>
    <message>
        <source>I understand that my keys are deleted.</source>
        <translation>Je comprends que mes clés sont supprimées.</translation>
    </message>
</context>
<context>
    <name>FlowFrame</name>
    <message>
        <source>Nothing was changed on your account.</source>
        <translation>Rien n’a été changé sur ton compte.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Roblox is answering</source>
        <translation>Roblox répond</translation>
    </message>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Étape {step} sur {count}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Status; Ctrl+2 to Ctrl+4 for the other tabs</source>
        <translation>État&#xa0;; Ctrl+2 à Ctrl+4 pour les autres onglets</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>Accounts: switch, add, sign out</source>
        <translation>Comptes&#xa0;: changer, ajouter, déconnecter</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Verrouiller la fenêtre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Close, cancel, or go back; nothing is ever changed by it</source>
        <translation>Fermer, annuler ou revenir&#xa0;; cela ne change jamais rien</translation>
    </message>
    <message>
        <source>To the next field or button; with Shift to the one before</source>
        <translation>Au champ ou bouton suivant&#xa0;; avec Maj, au précédent</translation>
    </message>
    <message>
        <source>What two-step verification is</source>
        <translation>La vérification en deux étapes, c’est quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Why a password alone is not enough.</source>
        <translation>Pourquoi un mot de passe seul ne suffit pas.</translation>
    </message>
    <message>
        <source>With two-step verification, whoever signs in to your account has to show two things: the password, and something that only you have, like your phone or a security key.</source>
        <translation>Avec la vérification en deux étapes, qui se connecte à ton compte doit montrer deux choses&#xa0;: le mot de passe, et quelque chose que personne d’autre n’a, comme ton téléphone ou une clé de sécurité.</translation>
    </message>
    <message>
        <source>Passwords get stolen: by fake websites, by programs that promise free Robux, or because the same one was used elsewhere. With the second step on, a stolen password opens nothing.</source>
        <translation>Des mots de passe sont volés&#xa0;: par de faux sites, par des programmes qui promettent des Robux gratuits, ou parce que le même a servi ailleurs. Avec la deuxième étape, un mot de passe volé n’ouvre rien.</translation>
    </message>
    <message>
        <source>Nobody from Roblox will ever ask you for a code. Whoever does is trying to get into your account.</source>
        <translation>Personne chez Roblox ne te demandera jamais un code. Qui le fait essaie d’entrer dans ton compte.</translation>
    </message>
    <message>
        <source>Which method to choose</source>
        <translation>Quelle méthode choisir</translation>
    </message>
    <message>
        <source>Authenticator app, security key, email and text message compared.</source>
        <translation>Appli d’authentification, clé de sécurité, e-mail et SMS comparés.</translation>
    </message>
    <message>
        <source>An authenticator app is the best start. It makes a new code every 30 seconds on your phone, works without a network, and costs nothing.</source>
        <translation>Une appli d’authentification est le meilleur début. Elle crée un nouveau code toutes les 30 secondes sur ton téléphone, marche sans réseau et ne coûte rien.</translation>
    </message>
    <message>
        <source>A security key is a small device that you plug in and touch. It is the strongest method, because no fake website can use what it sends. Roblox takes keys only beside an authenticator app. Have two, and keep one in a safe place.</source>
        <translation>Une clé de sécurité est un petit appareil que tu branches et touches. C’est la méthode la plus forte, car aucun faux site ne peut se servir de ce qu’elle envoie. Roblox n’accepte les clés qu’avec une appli d’authentification. Aies-en deux, et gardes-en une en lieu sûr.</translation>
    </message>
    <message>
        <source>Codes by email are as safe as your mailbox. Give it a password of its own and two-step verification as well. Codes by text message are better than nothing, but phone numbers can be taken over.</source>
        <translation>Les codes par e-mail sont aussi sûrs que ta boîte mail. Donne-lui son propre mot de passe et la vérification en deux étapes aussi. Les codes par SMS valent mieux que rien, mais un numéro de téléphone peut être volé.</translation>
    </message>
    <message>
        <source>Recovery codes, and where to keep them</source>
        <translation>Les codes de récupération, et où les garder</translation>
    </message>
    <message>
        <source>They let you in when everything else is lost.</source>
        <translation>Ils te font entrer quand tout le reste est perdu.</translation>
    </message>
    <message>
        <source>Each recovery code works once, in place of your phone or key. They are shown when they are made and never again.</source>
        <translation>Chaque code de récupération marche une fois, à la place de ton téléphone ou de ta clé. On les voit quand ils sont créés, et plus jamais ensuite.</translation>
    </message>
    <message>
        <source>Print them and keep the sheet where you keep your passport, or put them into a password manager. Not on your phone: they are for the day when it is gone.</source>
        <translation>Imprime-les et range la feuille avec ton passeport, ou mets-les dans un gestionnaire de mots de passe. Pas sur ton téléphone&#xa0;: ils sont faits pour le jour où tu ne l’as plus.</translation>
    </message>
    <message>
        <source>New codes make all old ones worthless at once. If Twinbolt or your computer stops while codes are being made, start it again: it shows them once more, or tells you to make new ones.</source>
        <translation>De nouveaux codes annulent tout de suite tous les anciens. Si Twinbolt ou ton ordinateur s’arrête pendant leur création, relance-le&#xa0;: il les montre encore une fois, ou te dit d’en créer d’autres.</translation>
    </message>
    <message>
        <source>If you lost your phone or a key</source>
        <translation>Si tu as perdu ton téléphone ou une clé</translation>
    </message>
    <message>
        <source>What to do first, and what to do next.</source>
        <translation>Que faire d’abord, et ensuite.</translation>
    </message>
    <message>
        <source>Sign in with another method: a spare key, a code by email, or a recovery code. Under Status you can try out beforehand what would be left to you.</source>
        <translation>Connecte-toi avec une autre méthode&#xa0;: une clé de secours, un code par e-mail ou un code de récupération. Dans l’onglet État, tu peux essayer à l’avance ce qu’il te resterait.</translation>
    </message>
    <message>
        <source>Then take what was lost away from your account: remove the key, or turn the authenticator off and set it up anew on another phone. Last, make new recovery codes.</source>
        <translation>Puis enlève de ton compte ce qui est perdu&#xa0;: retire la clé, ou désactive l’appli d’authentification et configure-la sur un autre téléphone. Enfin, crée de nouveaux codes de récupération.</translation>
    </message>
    <message>
        <source>If no way in is left, only Roblox can help, and only on its own website. Nobody else can, whatever they promise.</source>
        <translation>S’il ne reste aucun moyen d’entrer, seul Roblox peut t’aider, et seulement sur son propre site. Personne d’autre ne le peut, quoi qu’on te promette.</translation>
    </message>
    <message>
        <source>Why you can trust this, and what it cannot do</source>
        <translation>Pourquoi tu peux avoir confiance, et où sont les limites</translation>
    </message>
    <message>
        <source>What Twinbolt asks for, where it keeps things, and where it stops.</source>
        <translation>Ce que Twinbolt demande, où il garde les choses et où il s’arrête.</translation>
    </message>
    <message>
        <source>Twinbolt never asks for your password or a cookie to sign in. You allow it on a device that is signed in already. Some changes want your password again: then Roblox asks for it, and Twinbolt passes it on and forgets it.</source>
        <translation>Twinbolt ne demande jamais ton mot de passe ni un cookie pour te connecter. Tu l’autorises sur un appareil où ta session est déjà ouverte. Certains changements veulent encore ton mot de passe&#xa0;: alors c’est Roblox qui le demande, et Twinbolt le transmet et l’oublie.</translation>
    </message>
    <message>
        <source>It talks to roblox.com and to nobody else. What is secret is kept in memory, or in your computer&apos;s keyring if you tick that, and is gone when you sign out.</source>
        <translation>Il parle à roblox.com et à personne d’autre. Ce qui est secret reste en mémoire, ou dans le trousseau de ton ordinateur si tu coches la case, et disparaît quand tu te déconnectes.</translation>
    </message>
    <message>
        <source>It cannot protect you from a program on this computer that was made to steal, or from somebody who sits at it while you are signed in. Lock the window when you leave. Twinbolt is unofficial: it is not made by Roblox.</source>
        <translation>Il ne peut pas te protéger d’un programme fait pour voler sur cet ordinateur, ni de quelqu’un qui s’y assoit pendant que ta session est ouverte. Verrouille la fenêtre quand tu pars. Twinbolt n’est pas officiel&#xa0;: il n’est pas fait par Roblox.</translation>
    </message>
    <message>
        <source>Practising</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>Try everything with a pretend account first.</source>
        <translation>Essaie d’abord tout avec un faux compte.</translation>
    </message>
    <message>
        <source>In practice the window works as always, but behind it stands a pretend service inside the program. Beside the window are a pretend phone, an inbox, another device and security keys to play with.</source>
        <translation>En mode entraînement, la fenêtre marche comme toujours, mais derrière il y a un faux service dans le programme. À côté se trouvent un faux téléphone, une boîte mail, un autre appareil et des clés de sécurité pour jouer.</translation>
    </message>
    <message>
        <source>Nothing in it reaches Roblox, and nothing of it is left when you close it. The banner at the top tells you that you are practising.</source>
        <translation>Rien n’arrive à Roblox, et il n’en reste rien quand tu fermes. Le bandeau en haut te dit que tu t’entraînes.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Tout peut se faire sans souris.</translation>
    </message>
    <message>
        <source>Letters that are underlined on buttons work together with Alt, on a Mac with Option.</source>
        <translation>Les lettres soulignées sur les boutons marchent avec Alt, sur un Mac avec Option.</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>Quand quelque chose ne marche pas</translation>
    </message>
    <message>
        <source>What you can give to somebody who helps you.</source>
        <translation>Ce que tu peux donner à quelqu’un qui t’aide.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation>Lire&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;History and report</source>
        <translation>&amp;Historique et rapport</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Save as web &amp;page</source>
        <translation>Enregistrer en &amp;page web</translation>
    </message>
    <message>
        <source>Save as &amp;data (JSON)</source>
        <translation>Enregistrer en &amp;données (JSON)</translation>
    </message>
    <message>
        <source>&amp;Clear the history</source>
        <translation>&amp;Effacer l’historique</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>The history could not be cleared: it cannot be written to. Try again later.</source>
        <translation>L’historique n’a pas pu être effacé&#xa0;: on ne peut pas y écrire. Réessaie plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older change(s)</source>
        <translation>
            <numerusform>Afficher %n changement plus ancien</numerusform>
            <numerusform>Afficher %n changements plus anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>Le remp&amp;lacer</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>Historique de {name}</translation>
    </message>
    <message>
        <source>Twinbolt compares what it reads with what it saw before. It can tell what changed and whether it was changed here, but not who it was. All of this stays on this computer.</source>
        <translation>Twinbolt compare ce qu’il lit avec ce qu’il a vu avant. Il peut dire ce qui a changé et si c’était ici, mais pas qui l’a fait. Tout cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The ratings with their reasons, every method, and this history: for your own files, or for somebody who helps you. It holds no password, no code and no address.</source>
        <translation>Les notes avec leurs raisons, chaque méthode et cet historique&#xa0;: pour tes propres dossiers, ou pour quelqu’un qui t’aide. Il n’y a ni mot de passe, ni code, ni adresse.</translation>
    </message>
</context>
<context>
    <name>InboxCard</name>
    <message>
        <source>Email and text messages</source>
        <translation>E-mails et SMS</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Aucun message.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>For @{name}, to {to}, {time}</source>
        <translation>Pour @{name}, à {to}, {time}</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>{name}: turned on</source>
        <translation>{name}&#xa0;: activation</translation>
    </message>
    <message>
        <source>{name}: turned off</source>
        <translation>{name}&#xa0;: désactivation</translation>
    </message>
    <message>
        <source>{name}: changed, or set up anew</source>
        <translation>{name}&#xa0;: modification ou nouvelle configuration</translation>
    </message>
    <message>
        <source>{name}: asked for first now</source>
        <translation>{name}&#xa0;: maintenant en premier</translation>
    </message>
    <message>
        <source>Security key “{name}”: added</source>
        <translation>Clé de sécurité «&#xa0;{name}&#xa0;»&#xa0;: ajoutée</translation>
    </message>
    <message>
        <source>Security key “{name}”: removed</source>
        <translation>Clé de sécurité «&#xa0;{name}&#xa0;»&#xa0;: retirée</translation>
    </message>
    <message>
        <source>Recovery codes: new ones made</source>
        <translation>Codes de récupération&#xa0;: nouveaux codes créés</translation>
    </message>
    <message>
        <source>Recovery codes: one was used</source>
        <translation>Codes de récupération&#xa0;: un code utilisé</translation>
    </message>
    <message>
        <source>Recovery codes: none left</source>
        <translation>Codes de récupération&#xa0;: il n’en reste plus</translation>
    </message>
    <message>
        <source>Changed: {when}</source>
        <translation>Changé&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Changed between {after} and {when}</source>
        <translation>Changé entre {after} et {when}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Not this computer</source>
        <translation>Pas cet ordinateur</translation>
    </message>
    <message>
        <source>Unknown where</source>
        <translation>Lieu inconnu</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>On ne sait encore rien.</translation>
    </message>
    <message>
        <source>No change since Twinbolt first looked, on {date}.</source>
        <translation>Aucun changement depuis le premier regard de Twinbolt, le {date}.</translation>
    </message>
    <message>
        <source>The history on this computer could not be read. It was set aside, and a new one was begun.</source>
        <translation>L’historique sur cet ordinateur n’a pas pu être lu. Il a été mis de côté, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>Another program held on to the history. It was set aside, and a new one was begun.</source>
        <translation>Un autre programme bloquait l’historique. Il a été mis de côté, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>Another program holds on to the history. What is noted now may be forgotten in the end.</source>
        <translation>Un autre programme bloque l’historique. Ce qui est noté maintenant sera peut-être oublié à la fin.</translation>
    </message>
    <message>
        <source>A newer Twinbolt wrote the history. What is noted now is forgotten when Twinbolt ends.</source>
        <translation>Un Twinbolt plus récent a écrit l’historique. Ce qui est noté maintenant sera oublié à la fermeture de Twinbolt.</translation>
    </message>
    <message>
        <source>The history cannot be written to. What is noted now is forgotten when Twinbolt ends.</source>
        <translation>On ne peut pas écrire dans l’historique. Ce qui est noté maintenant sera oublié à la fermeture de Twinbolt.</translation>
    </message>
    <message>
        <source>The disk is full. What is noted now is forgotten in the end, unless there is room again.</source>
        <translation>Le disque est plein. Ce qui est noté maintenant sera oublié à la fin, sauf si de la place se libère.</translation>
    </message>
    <message>
        <source>The history could not be opened. What is noted now is forgotten when Twinbolt ends.</source>
        <translation>L’historique n’a pas pu être ouvert. Ce qui est noté maintenant sera oublié à la fermeture de Twinbolt.</translation>
    </message>
    <message>
        <source>Saved as “{name}”. It holds no password, no code and no address.</source>
        <translation>Enregistré sous «&#xa0;{name}&#xa0;». Il n’y a ni mot de passe, ni code, ni adresse.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Nothing was written.</source>
        <translation>Il y a déjà un fichier «&#xa0;{name}&#xa0;». Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“{name}” could not be written. Choose another folder.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être écrit. Choisis un autre dossier.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Use your passkey</source>
        <translation>Utilise ta clé d’accès</translation>
    </message>
    <message>
        <source>Use your security key</source>
        <translation>Utilise ta clé de sécurité</translation>
    </message>
    <message>
        <source>Plug in the key, if it is not yet.</source>
        <translation>Branche la clé, si ce n’est pas déjà fait.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>No key can be used here. Choose another way, or do this on roblox.com.</source>
        <translation>Aucune clé ne peut servir ici. Choisis un autre moyen, ou fais-le sur roblox.com.</translation>
    </message>
</context>
<context>
    <name>KeyQuestion</name>
    <message>
        <source>PIN of the key</source>
        <translation>Code PIN de la clé</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <translation>Afficher le code PIN</translation>
    </message>
    <message>
        <source>Hide the PIN</source>
        <translation>Masquer le code PIN</translation>
    </message>
    <message>
        <source>It is the PIN of the key itself, not your Roblox password. Only the key sees it.</source>
        <translation>C’est le code PIN de la clé elle-même, pas ton mot de passe Roblox. Seule la clé le voit.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>&amp;Use the last try</source>
        <translation>&amp;Utiliser le dernier essai</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Compte {number}</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Stop here</source>
        <translation>&amp;Arrêter ici</translation>
    </message>
    <message>
        <source>&amp;Stop all the same</source>
        <translation>&amp;Arrêter quand même</translation>
    </message>
</context>
<context>
    <name>LinkedBody</name>
    <message>
        <source>&amp;Yes, that is me</source>
        <translation>&amp;Oui, c’est moi</translation>
    </message>
    <message>
        <source>&amp;No, somebody else</source>
        <translation>Non, quelqu’&amp;un d’autre</translation>
    </message>
    <message>
        <source>The code was taken by</source>
        <translation>Le code a été pris par</translation>
    </message>
    <message>
        <source>Is that you?</source>
        <translation>C’est toi&#xa0;?</translation>
    </message>
    <message>
        <source>Now approve it on the other device. Twinbolt goes on by itself.</source>
        <translation>Approuve maintenant sur l’autre appareil. Twinbolt continue tout seul.</translation>
    </message>
    <message>
        <source>The other device has approved. Only your answer here is missing.</source>
        <translation>L’autre appareil a approuvé. Il ne manque que ta réponse ici.</translation>
    </message>
    <message>
        <source>Answer here, and approve it on the other device.</source>
        <translation>Réponds ici, et approuve sur l’autre appareil.</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Your new recovery codes are still in memory, because nothing else has them. Unlock, and save them.</source>
        <translation>Tes nouveaux codes de récupération sont encore en mémoire, car ils ne sont nulle part ailleurs. Déverrouille, et garde-les.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Dé&amp;verrouiller</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>Plutôt se &amp;connecter</translation>
    </message>
    <message>
        <source>The keyring is being read</source>
        <translation>Lecture du trousseau en cours</translation>
    </message>
    <message>
        <source>Twinbolt is locked</source>
        <translation>Twinbolt est verrouillé</translation>
    </message>
    <message>
        <source>{display_name} (@{name}) is locked</source>
        <translation>{display_name} (@{name}) est verrouillé</translation>
    </message>
    <message>
        <source>Nothing of the account is in this program&apos;s memory now. Unlocking reads the keyring again.</source>
        <translation>Plus rien du compte n’est dans la mémoire de ce programme. Déverrouiller relit le trousseau.</translation>
    </message>
    <message>
        <source>This session was not to be kept, so locking has signed it out. Unlock to sign in again.</source>
        <translation>Cette session ne devait pas être gardée, donc le verrouillage l’a fermée. Déverrouille pour te reconnecter.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice: a pretend account. Nothing here reaches Roblox or changes your real account.</source>
        <translation>Entraînement&#xa0;: un faux compte. Rien ici n’arrive à Roblox ni ne change ton vrai compte.</translation>
    </message>
    <message>
        <source>Test server: this window talks to a program on this computer, not to Roblox.</source>
        <translation>Serveur de test&#xa0;: cette fenêtre parle à un programme sur cet ordinateur, pas à Roblox.</translation>
    </message>
    <message>
        <source>Hide the devices</source>
        <translation>Masquer les appareils</translation>
    </message>
    <message>
        <source>Show the devices</source>
        <translation>Afficher les appareils</translation>
    </message>
</context>
<context>
    <name>MakePage</name>
    <message>
        <source>Make new recovery codes</source>
        <translation>Créer de nouveaux codes de récupération</translation>
    </message>
    <message>
        <source>Each code lets you in once, when your phone or key is lost. Roblox shows them a single time.</source>
        <translation>Chaque code te fait entrer une fois, si ton téléphone ou ta clé est perdu. Roblox ne les montre qu’une seule fois.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Have a printer, or pen and paper, at hand</source>
        <translation>Prépare une imprimante, ou un stylo et du papier</translation>
    </message>
    <message>
        <source>Look around you: nobody else should see the codes</source>
        <translation>Regarde autour de toi&#xa0;: personne d’autre ne doit voir les codes</translation>
    </message>
    <message>
        <source>At the end you type one code back, to be sure that your copy is good</source>
        <translation>À la fin, tu tapes un des codes, pour vérifier que ta copie est bonne</translation>
    </message>
    <message>
        <source>&amp;Make new codes</source>
        <translation>Créer de &amp;nouveaux codes</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) that you have now will stop working at once.</source>
        <translation>
            <numerusform>%n code que tu as maintenant cessera tout de suite de marcher.</numerusform>
            <numerusform>%n codes que tu as maintenant cesseront tout de suite de marcher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>How do you want to prove that it is you?</source>
        <translation>Comment veux-tu prouver que c’est toi&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a method. You can add others later.</source>
        <translation>Choisis une méthode. Tu pourras en ajouter d’autres plus tard.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Methods are being read</source>
        <translation>Lecture des méthodes en cours</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Turns off: {methods}.</source>
        <translation>Désactive&#xa0;: {methods}.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Authenticator app</source>
        <translation>Appli d’authentification</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Clé de sécurité</translation>
    </message>
    <message>
        <source>Email code</source>
        <translation>Code par e-mail</translation>
    </message>
    <message>
        <source>Text message (SMS)</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Autre appareil</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Codes de récupération</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Unknown method</source>
        <translation>Méthode inconnue</translation>
    </message>
    <message>
        <source>An app on your phone shows a new six-digit code every 30 seconds. Works without a network.</source>
        <translation>Une appli sur ton téléphone affiche un nouveau code à six chiffres toutes les 30 secondes. Marche sans réseau.</translation>
    </message>
    <message>
        <source>A small device that you plug in and touch. Fake websites cannot trick it.</source>
        <translation>Un petit appareil que tu branches et touches. Les faux sites ne peuvent pas le tromper.</translation>
    </message>
    <message>
        <source>A code is sent to your email. As safe as your mailbox is.</source>
        <translation>Un code est envoyé à ton e-mail. Aussi sûr que ta boîte mail.</translation>
    </message>
    <message>
        <source>A code is sent to your phone number. Thieves can steal phone numbers.</source>
        <translation>Un code est envoyé à ton numéro de téléphone. Des voleurs peuvent voler un numéro.</translation>
    </message>
    <message>
        <source>Your phone or computer signs you in with your face, finger or PIN.</source>
        <translation>Ton téléphone ou ton ordinateur te connecte avec ton visage, ton doigt ou un code PIN.</translation>
    </message>
    <message>
        <source>A device where you are signed in asks you to approve.</source>
        <translation>Un appareil où ta session est ouverte te demande d’approuver.</translation>
    </message>
    <message>
        <source>Codes on paper that get you in when everything else is lost.</source>
        <translation>Des codes sur papier qui te font entrer quand tout le reste est perdu.</translation>
    </message>
    <message>
        <source>Your password can be asked for as an extra check.</source>
        <translation>Ton mot de passe peut être demandé comme vérification en plus.</translation>
    </message>
    <message>
        <source>Roblox lists a method that this version of Twinbolt does not know.</source>
        <translation>Roblox indique une méthode que cette version de Twinbolt ne connaît pas.</translation>
    </message>
    <message>
        <source>Stops whoever has only your password. Needs no network.</source>
        <translation>Arrête qui n’a que ton mot de passe. Marche sans réseau.</translation>
    </message>
    <message>
        <source>Stops stolen passwords, and fake websites as well.</source>
        <translation>Arrête les mots de passe volés, et aussi les faux sites.</translation>
    </message>
    <message>
        <source>Stops whoever has only your password. As safe as your mailbox is.</source>
        <translation>Arrête qui n’a que ton mot de passe. Aussi sûr que ta boîte mail.</translation>
    </message>
    <message>
        <source>Stops most thieves, but phone numbers can be stolen.</source>
        <translation>Arrête la plupart des voleurs, mais un numéro de téléphone peut être volé.</translation>
    </message>
    <message>
        <source>Get you in when everything else is lost.</source>
        <translation>Te font entrer quand tout le reste est perdu.</translation>
    </message>
    <message>
        <source>Can be asked for as an extra check. Alone, it is not enough.</source>
        <translation>Peut être demandé comme vérification en plus. Seul, il ne suffit pas.</translation>
    </message>
    <message>
        <source>Costs: your phone at hand, and recovery codes if you lose it.</source>
        <translation>Il faut&#xa0;: ton téléphone sous la main, et des codes de récupération si tu le perds.</translation>
    </message>
    <message>
        <source>Costs: a key to buy, better two. Works in web browsers only.</source>
        <translation>Il faut&#xa0;: acheter une clé, ou mieux, deux. Marche seulement dans les navigateurs web.</translation>
    </message>
    <message>
        <source>Costs: a moment until the email comes.</source>
        <translation>Il faut&#xa0;: un petit moment, jusqu’à l’arrivée de l’e-mail.</translation>
    </message>
    <message>
        <source>Costs: phone reception, and your number known to Roblox.</source>
        <translation>Il faut&#xa0;: du réseau, et que Roblox connaisse ton numéro.</translation>
    </message>
    <message>
        <source>Costs: nothing. Made on roblox.com, by your phone or computer.</source>
        <translation>Il ne faut rien. Créée sur roblox.com, par ton téléphone ou ton ordinateur.</translation>
    </message>
    <message>
        <source>Costs: that device at hand, and care to approve only yourself.</source>
        <translation>Il faut&#xa0;: cet appareil sous la main, et bien veiller à n’approuver que toi.</translation>
    </message>
    <message>
        <source>Costs: a sheet of paper and a safe place for it.</source>
        <translation>Il faut&#xa0;: une feuille de papier et un endroit sûr pour elle.</translation>
    </message>
    <message>
        <source>Costs: one that you use nowhere else.</source>
        <translation>Il faut&#xa0;: un mot de passe que tu n’utilises nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>MethodsTab</name>
    <message>
        <source>Ways to prove that it is you</source>
        <translation>Moyens de prouver que c’est toi</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>{action}: {method}</source>
        <translation>{action}&#xa0;: {method}</translation>
    </message>
    <message>
        <source>On since {date}.</source>
        <translation>Activé depuis le {date}.</translation>
    </message>
    <message>
        <source>Off since {date}.</source>
        <translation>Désactivé depuis le {date}.</translation>
    </message>
    <message>
        <source>On, asked first</source>
        <translation>Activé, demandé en premier</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Pas proposé</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
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
        <translation>Donne un nom à ta clé de sécurité</translation>
    </message>
    <message>
        <source>So that you know later which one it is, for example “Blue key” or “Spare in the drawer”.</source>
        <translation>Pour savoir plus tard laquelle c’est, par exemple «&#xa0;Clé bleue&#xa0;» ou «&#xa0;Secours dans le tiroir&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <source>{used} of {limit} keys used</source>
        <translation>{used} clés utilisées sur {limit}</translation>
    </message>
</context>
<context>
    <name>NotYetPage</name>
    <message>
        <source>&amp;Set up an authenticator</source>
        <translation>Configurer &amp;une appli d’authentification</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Security keys are not offered</source>
        <translation>Les clés de sécurité ne sont pas proposées</translation>
    </message>
    <message>
        <source>First an authenticator app, then a key</source>
        <translation>D’abord une appli d’authentification, puis une clé</translation>
    </message>
    <message>
        <source>There is no room for another key</source>
        <translation>Il n’y a plus de place pour une autre clé</translation>
    </message>
    <message>
        <source>Roblox does not offer security keys to your account.</source>
        <translation>Roblox ne propose pas les clés de sécurité à ton compte.</translation>
    </message>
    <message>
        <source>Roblox takes security keys only beside an authenticator app. Set that up now; afterwards you come back here.</source>
        <translation>Roblox n’accepte les clés de sécurité qu’avec une appli d’authentification. Configure-la maintenant&#xa0;; ensuite, tu reviendras ici.</translation>
    </message>
    <message>
        <source>Your account has {limit} keys, which is the most that Roblox takes. Remove one first.</source>
        <translation>Ton compte a {limit} clés, le maximum que Roblox accepte. Retires-en une d’abord.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The session of @{name} turned out to belong to another account. It was dropped, and nothing that it told is shown.</source>
        <translation>La session de @{name} appartient en fait à un autre compte. Elle a été abandonnée, et rien de ce qu’elle disait n’est affiché.</translation>
    </message>
    <message>
        <source>Twinbolt locked itself because nobody was there, and ended what was open. {left}</source>
        <translation>Twinbolt s’est verrouillé, car personne n’était là, et a fermé ce qui était ouvert. {left}</translation>
    </message>
    <message>
        <source>Signed out here, but Roblox could not be told: {why} On roblox.com, under Settings, you can end the session there as well.</source>
        <translation>Déconnecté ici, mais Roblox n’a pas pu être prévenu&#xa0;: {why} Sur roblox.com, dans les Paramètres, tu peux aussi y fermer la session.</translation>
    </message>
    <message>
        <source>{why} You are signed in until Twinbolt ends, and have to sign in again after that.</source>
        <translation>{why} Ta session reste ouverte jusqu’à la fermeture de Twinbolt&#xa0;; après, il faudra te reconnecter.</translation>
    </message>
    <message>
        <source>The list of accounts could not be written. It is forgotten when Twinbolt ends.</source>
        <translation>La liste des comptes n’a pas pu être enregistrée. Elle sera oubliée à la fermeture de Twinbolt.</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Se reconnec&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>Com&amp;pris</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Roblox password</source>
        <translation>Mot de passe Roblox</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Type your Roblox password</source>
        <translation>Tape ton mot de passe Roblox</translation>
    </message>
    <message>
        <source>Roblox wants to be sure that it is still you.</source>
        <translation>Roblox veut être sûr que c’est toujours toi.</translation>
    </message>
    <message>
        <source>It is sent to Roblox for this check alone and not kept.</source>
        <translation>Il est envoyé à Roblox pour cette seule vérification et n’est pas gardé.</translation>
    </message>
    <message>
        <source>Roblox asks for your password</source>
        <translation>Roblox demande ton mot de passe</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>It is sent to Roblox for this step alone and forgotten afterwards. Twinbolt never asks for it to sign in.</source>
        <translation>Il est envoyé à Roblox pour cette seule étape, puis oublié. Twinbolt ne le demande jamais pour te connecter.</translation>
    </message>
    <message>
        <source>It wants to be sure that it is you who changes the lock.</source>
        <translation>Il veut être sûr que c’est toi qui changes la serrure.</translation>
    </message>
    <message>
        <source>That password was not right. Type it again; mind capital letters.</source>
        <translation>Ce mot de passe n’était pas le bon. Retape-le&#xa0;; attention aux majuscules.</translation>
    </message>
    <message>
        <source>It wants to be surer that it is you before it goes on.</source>
        <translation>Il veut être plus sûr que c’est toi avant de continuer.</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Scan the screen</source>
        <translation>Scanner l’écran</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Phone&apos;s clock is ahead by</source>
        <translation>L’horloge du téléphone avance de</translation>
    </message>
    <message>
        <source>The authenticator app is empty. When a QR code is on screen, press “Scan the screen”.</source>
        <translation>L’appli d’authentification est vide. Quand un code QR est à l’écran, appuie sur «&#xa0;Scanner l’écran&#xa0;».</translation>
    </message>
    <message>
        <source>Added. This is the running code; type it into the window.</source>
        <translation>Ajouté. Voici le code du moment&#xa0;; tape-le dans la fenêtre.</translation>
    </message>
    <message>
        <source>This one is in the app already.</source>
        <translation>Celui-ci est déjà dans l’appli.</translation>
    </message>
    <message>
        <source>The camera sees no QR code on the screen.</source>
        <translation>L’appareil photo ne voit aucun code QR à l’écran.</translation>
    </message>
    <message>
        <source>A sign-in code. Answer on the second device, below.</source>
        <translation>Un code de connexion. Réponds sur le deuxième appareil, plus bas.</translation>
    </message>
    <message>
        <source>That sign-in code is not good any more.</source>
        <translation>Ce code de connexion n’est plus bon.</translation>
    </message>
    <message>
        <source>That QR code is not for an authenticator app.</source>
        <translation>Ce code QR n’est pas pour une appli d’authentification.</translation>
    </message>
</context>
<context>
    <name>PhonePasskeys</name>
    <message>
        <source>A passkey on your phone or tablet cannot be reached from here. Your browser can, on roblox.com.</source>
        <translation>Une clé d’accès sur ton téléphone ou ta tablette n’est pas joignable d’ici. Ton navigateur le peut, sur roblox.com.</translation>
    </message>
</context>
<context>
    <name>PlugInPage</name>
    <message>
        <source>Plug your security key in</source>
        <translation>Branche ta clé de sécurité</translation>
    </message>
    <message>
        <source>Then start, and do what the next page says.</source>
        <translation>Puis commence, et fais ce que dit la page suivante.</translation>
    </message>
    <message>
        <source>&amp;Ask the key</source>
        <translation>&amp;Interroger la clé</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Branchée</translation>
    </message>
    <message>
        <source>“{name}” is plugged in.</source>
        <translation>«&#xa0;{name}&#xa0;» est branchée.</translation>
    </message>
    <message>
        <source>“{name}” was pulled out.</source>
        <translation>«&#xa0;{name}&#xa0;» a été débranchée.</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Clé de sécurité</translation>
    </message>
    <message>
        <source>Windows asks for the key in a window of its own.</source>
        <translation>Windows demande la clé dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>Any key that Windows knows</source>
        <translation>Toute clé que Windows connaît</translation>
    </message>
    <message>
        <source>As soon as it is in, it appears here.</source>
        <translation>Dès qu’elle est branchée, elle apparaît ici.</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Pas encore de clé</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
</context>
<context>
    <name>Posture</name>
    <message>
        <source>Only your password protects this account</source>
        <translation>Seul ton mot de passe protège ce compte</translation>
    </message>
    <message>
        <source>Whoever learns it can take the account. Two-step verification stops that. It takes five minutes.</source>
        <translation>Qui l’apprend peut prendre le compte. La vérification en deux étapes empêche cela. Il faut cinq minutes.</translation>
    </message>
    <message>
        <source>Protected, but you could lock yourself out</source>
        <translation>Protégé, mais tu pourrais rester dehors</translation>
    </message>
    <message>
        <source>Two-step verification is on. Now make sure that you can always get in yourself.</source>
        <translation>La vérification en deux étapes est activée. Assure-toi maintenant de pouvoir toujours entrer toi-même.</translation>
    </message>
    <message>
        <source>Protected, but not as well as it could be</source>
        <translation>Protégé, mais pas autant que possible</translation>
    </message>
    <message>
        <source>Two-step verification is on. What is listed below would make it stronger.</source>
        <translation>La vérification en deux étapes est activée. Ce qui est listé plus bas la rendrait plus forte.</translation>
    </message>
    <message>
        <source>Well protected, with something to put right</source>
        <translation>Bien protégé, avec une chose à régler</translation>
    </message>
    <message>
        <source>Two-step verification is on. Look at what is listed below when you have a minute.</source>
        <translation>La vérification en deux étapes est activée. Regarde ce qui est listé plus bas quand tu as une minute.</translation>
    </message>
    <message>
        <source>Your account is well protected</source>
        <translation>Ton compte est bien protégé</translation>
    </message>
    <message>
        <source>Two-step verification is on, and you can get in even if you lose something.</source>
        <translation>La vérification en deux étapes est activée, et tu peux entrer même si tu perds quelque chose.</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>Très faible</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Créés le {date}.</translation>
    </message>
    <message>
        <source>No second step is on</source>
        <translation>Aucune deuxième étape n’est activée</translation>
    </message>
    <message>
        <source>A stolen password is enough to sign in, and to lock you out.</source>
        <translation>Un mot de passe volé suffit pour se connecter, et pour te laisser dehors.</translation>
    </message>
    <message>
        <source>Codes come by message only</source>
        <translation>Les codes arrivent seulement par message</translation>
    </message>
    <message>
        <source>On: {methods}. Mailboxes and phone numbers can be stolen. An authenticator app is safer.</source>
        <translation>Activé&#xa0;: {methods}. Une boîte mail ou un numéro de téléphone peut être volé. Une appli d’authentification est plus sûre.</translation>
    </message>
    <message>
        <source>There is one way in only</source>
        <translation>Il n’y a qu’un seul moyen d’entrer</translation>
    </message>
    <message>
        <source>{way}. If you lose it, you lose the account.</source>
        <translation>{way}. Si tu perds ce moyen, tu perds le compte.</translation>
    </message>
    <message>
        <source>If you lose it, you lose the account.</source>
        <translation>Si tu le perds, tu perds le compte.</translation>
    </message>
    <message>
        <source>There are no recovery codes</source>
        <translation>Il n’y a pas de codes de récupération</translation>
    </message>
    <message>
        <source>On paper, they let you in on the day when everything else is gone.</source>
        <translation>Sur papier, ils te font entrer le jour où tout le reste a disparu.</translation>
    </message>
    <message>
        <source>Few recovery codes are left</source>
        <translation>Il reste peu de codes de récupération</translation>
    </message>
    <message>
        <source>Unused codes: {count}. Each works once.</source>
        <translation>Codes non utilisés&#xa0;: {count}. Chacun marche une fois.</translation>
    </message>
    <message>
        <source>Your newest recovery codes are missing</source>
        <translation>Tes codes de récupération les plus récents manquent</translation>
    </message>
    <message>
        <source>Twinbolt does not have them; older ones are void.</source>
        <translation>Twinbolt ne les a pas&#xa0;; les plus anciens ne valent plus rien.</translation>
    </message>
    <message>
        <source>Your recovery codes may be void</source>
        <translation>Tes codes de récupération ne sont peut-être plus valables</translation>
    </message>
    <message>
        <source>Roblox may have made new ones that are not known to be saved.</source>
        <translation>Roblox en a peut-être créé de nouveaux, et on ne sait pas s’ils ont été gardés.</translation>
    </message>
    <message>
        <source>Your new recovery codes are not known to be saved</source>
        <translation>On ne sait pas si tes nouveaux codes de récupération ont été gardés</translation>
    </message>
    <message>
        <source>Look at them once more, and give one back to show that your copy is good.</source>
        <translation>Regarde-les encore une fois, et tapes-en un pour montrer que ta copie est bonne.</translation>
    </message>
    <message>
        <source>Your recovery codes are old</source>
        <translation>Tes codes de récupération sont anciens</translation>
    </message>
    <message>
        <source>Made on {date}. Do you still know where they are?</source>
        <translation>Créés le {date}. Sais-tu encore où ils sont&#xa0;?</translation>
    </message>
    <message>
        <source>Your recovery codes are older than your newest method</source>
        <translation>Tes codes de récupération sont plus anciens que ta dernière méthode</translation>
    </message>
    <message>
        <source>Made on {date}. They still work; check that you have them.</source>
        <translation>Créés le {date}. Ils marchent encore&#xa0;; vérifie que tu les as.</translation>
    </message>
    <message>
        <source>You have one security key</source>
        <translation>Tu as une seule clé de sécurité</translation>
    </message>
    <message>
        <source>Keys get lost. A spare in a drawer costs little.</source>
        <translation>Une clé peut se perdre. Une deuxième dans un tiroir coûte peu.</translation>
    </message>
    <message>
        <source>Something was changed, not from this computer</source>
        <translation>Quelque chose a été changé, mais pas depuis cet ordinateur</translation>
    </message>
    <message>
        <source>{change}. If it was not you, change your password now.</source>
        <translation>{change}. Si ce n’était pas toi, change ton mot de passe maintenant.</translation>
    </message>
    <message>
        <source>Your email address is not verified</source>
        <translation>Ton adresse e-mail n’est pas vérifiée</translation>
    </message>
    <message>
        <source>Roblox can help you back in by a message to {address} only once it is verified.</source>
        <translation>Roblox ne peut t’aider à rentrer par un message à {address} que si elle est vérifiée.</translation>
    </message>
    <message>
        <source>Roblox cannot help you back in without a verified address.</source>
        <translation>Sans adresse vérifiée, Roblox ne peut pas t’aider à rentrer.</translation>
    </message>
    <message>
        <source>The weaker method is asked for first</source>
        <translation>La méthode la plus faible est demandée en premier</translation>
    </message>
    <message>
        <source>{weaker}, though {stronger} is on. If you can do without it, turn it off.</source>
        <translation>{weaker}, alors que tu as aussi activé&#xa0;: {stronger}. Si tu peux te passer de la plus faible, désactive-la.</translation>
    </message>
    <message>
        <source>This is the account of somebody under 13</source>
        <translation>C’est le compte de quelqu’un de moins de 13 ans</translation>
    </message>
    <message>
        <source>Roblox limits what can be changed. A parent may have to help.</source>
        <translation>Roblox limite ce qui peut être changé. Un parent devra peut-être aider.</translation>
    </message>
    <message>
        <source>Open roblox.com</source>
        <translation>Ouvrir roblox.com</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Make codes</source>
        <translation>Créer des codes</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Mon téléphone</translation>
    </message>
    <message>
        <source>My email</source>
        <translation>Mon e-mail</translation>
    </message>
    <message>
        <source>A security key</source>
        <translation>Une clé de sécurité</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>My recovery codes</source>
        <translation>Mes codes de récupération</translation>
    </message>
    <message>
        <source>Set up an authenticator app now, while you still can.</source>
        <translation>Configure une appli d’authentification maintenant, tant que tu le peux.</translation>
    </message>
    <message>
        <source>Make recovery codes now, and keep them on paper.</source>
        <translation>Crée des codes de récupération maintenant, et garde-les sur papier.</translation>
    </message>
    <message>
        <source>Add a security key now, and keep it somewhere else.</source>
        <translation>Ajoute une clé de sécurité maintenant, et garde-la ailleurs.</translation>
    </message>
    <message>
        <source>Nothing here helps against losing all of that at once.</source>
        <translation>Rien ici ne protège contre la perte de tout cela à la fois.</translation>
    </message>
</context>
<context>
    <name>PracticeDock</name>
    <message>
        <source>Your practice devices</source>
        <translation>Tes appareils d’entraînement</translation>
    </message>
    <message>
        <source>These play the things that you have at home.</source>
        <translation>Ils jouent le rôle des objets que tu as à la maison.</translation>
    </message>
    <message>
        <source>Lost for this drill: {things}. It is all back afterwards.</source>
        <translation>Perdu pour cet exercice&#xa0;: {things}. Tout revient après.</translation>
    </message>
</context>
<context>
    <name>PretendAccountsCard</name>
    <message>
        <source>About the pretend accounts</source>
        <translation>À propos des faux comptes</translation>
    </message>
    <message>
        <source>Their passwords, if you are asked for one:</source>
        <translation>Leurs mots de passe, si on t’en demande un&#xa0;:</translation>
    </message>
    <message>
        <source>Pretend password of {name}</source>
        <translation>Faux mot de passe de {name}</translation>
    </message>
    <message>
        <source>The recovery codes on the paper of @{name}. Each works once, until new ones are made:</source>
        <translation>Les codes de récupération sur le papier de @{name}. Chacun marche une fois, jusqu’à ce qu’il y en ait de nouveaux&#xa0;:</translation>
    </message>
    <message>
        <source>Let the QR code expire</source>
        <translation>Laisser le code QR expirer</translation>
    </message>
    <message>
        <source>Recovery code on paper</source>
        <translation>Code de récupération sur papier</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Roblox got the request, but its answer never arrived. It may or may not be done.</source>
        <translation>Roblox a reçu la demande, mais sa réponse n’est jamais arrivée. C’est peut-être fait, peut-être pas.</translation>
    </message>
    <message>
        <source>Let Twinbolt look before you try again.</source>
        <translation>Laisse Twinbolt regarder avant de réessayer.</translation>
    </message>
    <message>
        <source>This session belongs to another account.</source>
        <translation>Cette session appartient à un autre compte.</translation>
    </message>
    <message>
        <source>Nothing of it is shown. Sign in again.</source>
        <translation>Rien n’en est affiché. Reconnecte-toi.</translation>
    </message>
    <message>
        <source>Twinbolt was about to contact an address that is not Roblox&apos;s, and stopped.</source>
        <translation>Twinbolt allait contacter une adresse qui n’est pas celle de Roblox, et s’est arrêté.</translation>
    </message>
    <message>
        <source>Nothing was sent. Please report this.</source>
        <translation>Rien n’a été envoyé. Signale-le, s’il te plaît.</translation>
    </message>
    <message>
        <source>The connection is not safe: somebody else answered in Roblox&apos;s name.</source>
        <translation>La connexion n’est pas sûre&#xa0;: quelqu’un d’autre a répondu au nom de Roblox.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try another network, and check this computer&apos;s date.</source>
        <translation>Rien n’a été envoyé. Essaie un autre réseau, et vérifie la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The connection is not safe: the certificate shown for Roblox is not valid today.</source>
        <translation>La connexion n’est pas sûre : le certificat présenté pour Roblox n’est pas valable aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date; if it is right, try another network.</source>
        <translation>Rien n’a été envoyé. Vérifie la date de cet ordinateur ; si elle est juste, essaie un autre réseau.</translation>
    </message>
    <message>
        <source>The connection is not safe: a server of another name answered in Roblox&apos;s place.</source>
        <translation>La connexion n’est pas sûre : un serveur d’un autre nom a répondu à la place de Roblox.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try another network; one that wants a login often does this.</source>
        <translation>Rien n’a été envoyé. Essaie un autre réseau ; ceux qui demandent de se connecter font souvent cela.</translation>
    </message>
    <message>
        <source>Roblox could not be reached in time.</source>
        <translation>Roblox n’a pas pu être joint à temps.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check your internet connection and try again.</source>
        <translation>Rien n’a été envoyé. Vérifie ta connexion Internet et réessaie.</translation>
    </message>
    <message>
        <source>Roblox does not take connections at the moment.</source>
        <translation>Roblox n’accepte pas de connexions pour le moment.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again in a few minutes.</source>
        <translation>Rien n’a été envoyé. Réessaie dans quelques minutes.</translation>
    </message>
    <message>
        <source>There is no connection to Roblox.</source>
        <translation>Il n’y a pas de connexion à Roblox.</translation>
    </message>
    <message>
        <source>Roblox took too long to answer.</source>
        <translation>Roblox a mis trop longtemps à répondre.</translation>
    </message>
    <message>
        <source>Your account was not changed. Try again.</source>
        <translation>Ton compte n’a pas été changé. Réessaie.</translation>
    </message>
    <message>
        <source>The connection broke before Roblox&apos;s answer was complete.</source>
        <translation>La connexion a été coupée avant la fin de la réponse de Roblox.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a few minutes.</source>
        <translation>Rien n’a été changé. Réessaie dans quelques minutes.</translation>
    </message>
    <message>
        <source>A web page came in place of Roblox&apos;s answer, as from a network that wants a login.</source>
        <translation>Une page web est arrivée à la place de la réponse de Roblox, comme sur un réseau où il faut s’identifier.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open any page in your browser, then try again.</source>
        <translation>Rien n’a été changé. Ouvre une page dans ton navigateur, puis réessaie.</translation>
    </message>
    <message>
        <source>Roblox answered with nothing at all (status {status}).</source>
        <translation>Roblox a envoyé une réponse vide (statut {status}).</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was cut short or damaged (status {status}).</source>
        <translation>La réponse de Roblox était coupée ou abîmée (statut {status}).</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was far too large, so it was not read to its end.</source>
        <translation>La réponse de Roblox était bien trop grande, donc elle n’a pas été lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>Roblox answered with something that Twinbolt cannot read (status {status}).</source>
        <translation>Roblox a répondu quelque chose que Twinbolt ne peut pas lire (statut {status}).</translation>
    </message>
    <message>
        <source>Roblox wants to be surer that it is you (“{kind}”) and has done nothing yet.</source>
        <translation>Roblox veut être plus sûr que c’est toi («&#xa0;{kind}&#xa0;») et n’a encore rien fait.</translation>
    </message>
    <message>
        <source>Do this step on roblox.com, in your browser.</source>
        <translation>Fais cette étape sur roblox.com, dans ton navigateur.</translation>
    </message>
    <message>
        <source>Nothing was changed. Do this step on roblox.com, in your browser.</source>
        <translation>Rien n’a été changé. Fais cette étape sur roblox.com, dans ton navigateur.</translation>
    </message>
    <message>
        <source>The check was not passed.</source>
        <translation>La vérification n’a pas réussi.</translation>
    </message>
    <message>
        <source>You stopped the check, so nothing was changed.</source>
        <translation>Tu as arrêté la vérification, donc rien n’a été changé.</translation>
    </message>
    <message>
        <source>Begin this step again whenever you like.</source>
        <translation>Recommence cette étape quand tu veux.</translation>
    </message>
    <message>
        <source>The check ran out or was used already, so nothing was changed.</source>
        <translation>La vérification a expiré ou a déjà servi, donc rien n’a été changé.</translation>
    </message>
    <message>
        <source>Begin this step again; Roblox will ask anew.</source>
        <translation>Recommence cette étape&#xa0;; Roblox redemandera.</translation>
    </message>
    <message>
        <source>Roblox did not accept the check, so nothing was changed.</source>
        <translation>Roblox n’a pas accepté la vérification, donc rien n’a été changé.</translation>
    </message>
    <message>
        <source>Roblox wants two-step verification to be on before it does this.</source>
        <translation>Roblox veut que la vérification en deux étapes soit activée avant de faire cela.</translation>
    </message>
    <message>
        <source>Set it up first, then begin this step again.</source>
        <translation>Configure-la d’abord, puis recommence cette étape.</translation>
    </message>
    <message>
        <source>Roblox asks for a check that only a browser can show (“{kind}”).</source>
        <translation>Roblox demande une vérification que seul un navigateur peut afficher («&#xa0;{kind}&#xa0;»).</translation>
    </message>
    <message>
        <source>Roblox has blocked this session (“{kind}”).</source>
        <translation>Roblox a bloqué cette session («&#xa0;{kind}&#xa0;»).</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in on roblox.com, in your browser, to see why.</source>
        <translation>Rien n’a été changé. Connecte-toi sur roblox.com, dans ton navigateur, pour voir pourquoi.</translation>
    </message>
    <message>
        <source>Roblox does not let this session do this (“{kind}”).</source>
        <translation>Roblox ne permet pas cela à cette session («&#xa0;{kind}&#xa0;»).</translation>
    </message>
    <message>
        <source>Roblox asks for a check that Twinbolt does not know (“{kind}”).</source>
        <translation>Roblox demande une vérification que Twinbolt ne connaît pas («&#xa0;{kind}&#xa0;»).</translation>
    </message>
    <message>
        <source>Roblox asked for one check after another, without end.</source>
        <translation>Roblox a demandé une vérification après l’autre, sans fin.</translation>
    </message>
    <message>
        <source>Roblox is working on two-step verification and has closed it for now.</source>
        <translation>Roblox travaille sur la vérification en deux étapes et l’a fermée pour l’instant.</translation>
    </message>
    <message>
        <source>That was too many tries in a short time.</source>
        <translation>C’était trop d’essais en peu de temps.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Attends quelques minutes, puis réessaie.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Réessaie dans {seconds} s.</translation>
    </message>
    <message>
        <source>Roblox did not accept the request. Often that is because of a wrong clock.</source>
        <translation>Roblox n’a pas accepté la demande. C’est souvent à cause d’une horloge mal réglée.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>Règle la date et l’heure de cet ordinateur, puis réessaie.</translation>
    </message>
    <message>
        <source>Roblox did not accept what your key answered, perhaps as it took too long.</source>
        <translation>Roblox n’a pas accepté la réponse de ta clé, peut-être parce qu’elle a mis trop longtemps.</translation>
    </message>
    <message>
        <source>Ask the key again.</source>
        <translation>Interroge encore la clé.</translation>
    </message>
    <message>
        <source>Roblox cannot say whether your other device has answered.</source>
        <translation>Roblox ne peut pas dire si ton autre appareil a répondu.</translation>
    </message>
    <message>
        <source>Ask again, or choose another way.</source>
        <translation>Redemande, ou choisis un autre moyen.</translation>
    </message>
    <message>
        <source>Roblox does not take a code by email for this right now.</source>
        <translation>Roblox n’accepte pas de code par e-mail pour cela en ce moment.</translation>
    </message>
    <message>
        <source>Choose another way, or do this on roblox.com, in your browser.</source>
        <translation>Choisis un autre moyen, ou fais-le sur roblox.com, dans ton navigateur.</translation>
    </message>
    <message>
        <source>Roblox wants a verified email address before an authenticator can be set up.</source>
        <translation>Roblox veut une adresse e-mail vérifiée avant de configurer une appli d’authentification.</translation>
    </message>
    <message>
        <source>Verify your email under Settings on roblox.com, then come back.</source>
        <translation>Vérifie ton e-mail dans les Paramètres de roblox.com, puis reviens.</translation>
    </message>
    <message>
        <source>An authenticator is on already for this account.</source>
        <translation>Une appli d’authentification est déjà activée pour ce compte.</translation>
    </message>
    <message>
        <source>Close the wizard and refresh to see it. If it was not you, check your account now.</source>
        <translation>Ferme l’assistant et actualise pour la voir. Si ce n’était pas toi, vérifie ton compte maintenant.</translation>
    </message>
    <message>
        <source>Roblox does not allow codes by text message for your account.</source>
        <translation>Roblox ne permet pas les codes par SMS pour ton compte.</translation>
    </message>
    <message>
        <source>Look under Settings on roblox.com for why, or use another method.</source>
        <translation>Regarde pourquoi dans les Paramètres de roblox.com, ou utilise une autre méthode.</translation>
    </message>
    <message>
        <source>Roblox does not allow this method to be turned off, so it stays on.</source>
        <translation>Roblox ne permet pas de désactiver cette méthode, donc elle reste activée.</translation>
    </message>
    <message>
        <source>Look under Settings on roblox.com for why. Accounts of children have limits.</source>
        <translation>Regarde pourquoi dans les Paramètres de roblox.com. Les comptes d’enfants ont des limites.</translation>
    </message>
    <message>
        <source>Roblox wants your password before it removes keys, and takes it nowhere else.</source>
        <translation>Roblox veut ton mot de passe avant de retirer des clés, et ne l’accepte qu’à cet endroit.</translation>
    </message>
    <message>
        <source>Remove the key on roblox.com, in your browser.</source>
        <translation>Retire la clé sur roblox.com, dans ton navigateur.</translation>
    </message>
    <message>
        <source>Roblox says that this code is not right.</source>
        <translation>Roblox dit que ce code n’est pas bon.</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, and type that one.</source>
        <translation>Attends le prochain code dans ton appli, et tape celui-là.</translation>
    </message>
    <message>
        <source>Roblox does not accept this as a proof that it is you.</source>
        <translation>Roblox n’accepte pas cela comme preuve que c’est bien toi.</translation>
    </message>
    <message>
        <source>Use the key again or have another code sent, or choose another way.</source>
        <translation>Utilise encore la clé ou fais-toi envoyer un autre code, ou choisis un autre moyen.</translation>
    </message>
    <message>
        <source>Each one works once. Look at it again, or take the next one on your paper.</source>
        <translation>Chacun ne marche qu’une fois. Regarde-le encore, ou prends le suivant sur ta feuille.</translation>
    </message>
    <message>
        <source>Roblox does not accept what the key signed.</source>
        <translation>Roblox n’accepte pas ce que la clé a signé.</translation>
    </message>
    <message>
        <source>It may be for another account. Ask the key again, or choose another way.</source>
        <translation>Elle est peut-être pour un autre compte. Interroge encore la clé, ou choisis un autre moyen.</translation>
    </message>
    <message>
        <source>The QR code is too old; Roblox does not accept it any more.</source>
        <translation>Le code QR est trop vieux&#xa0;; Roblox ne l’accepte plus.</translation>
    </message>
    <message>
        <source>Get a fresh one. Delete the old entry from your app.</source>
        <translation>Prends-en un nouveau. Supprime l’ancienne ligne de ton appli.</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>Actualise, puis réessaie.</translation>
    </message>
    <message>
        <source>This check has run out or was used already.</source>
        <translation>Cette vérification a expiré ou a déjà servi.</translation>
    </message>
    <message>
        <source>Start again from where you were asked for it.</source>
        <translation>Recommence là où on te l’a demandée.</translation>
    </message>
    <message>
        <source>Roblox says that this is not your account.</source>
        <translation>Roblox dit que ce n’est pas ton compte.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnecte-toi.</translation>
    </message>
    <message>
        <source>Roblox has no verified email address for this account.</source>
        <translation>Roblox n’a pas d’adresse e-mail vérifiée pour ce compte.</translation>
    </message>
    <message>
        <source>Verify your email under Settings on roblox.com.</source>
        <translation>Vérifie ton e-mail dans les Paramètres de roblox.com.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>Le mot de passe n’est pas bon.</translation>
    </message>
    <message>
        <source>Type it again. Mind capital letters.</source>
        <translation>Retape-le. Attention aux majuscules.</translation>
    </message>
    <message>
        <source>Roblox does not allow this for your account.</source>
        <translation>Roblox ne permet pas cela pour ton compte.</translation>
    </message>
    <message>
        <source>Another method has to be on first.</source>
        <translation>Une autre méthode doit d’abord être activée.</translation>
    </message>
    <message>
        <source>Set up an authenticator app, then try again.</source>
        <translation>Configure une appli d’authentification, puis réessaie.</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>Ce code n’est pas bon.</translation>
    </message>
    <message>
        <source>Use the newest code, and type it again.</source>
        <translation>Prends le code le plus récent, et retape-le.</translation>
    </message>
    <message>
        <source>This is on already.</source>
        <translation>C’est déjà activé.</translation>
    </message>
    <message>
        <source>Refresh to see it.</source>
        <translation>Actualise pour le voir.</translation>
    </message>
    <message>
        <source>The set-up took too long and has run out.</source>
        <translation>La configuration a pris trop de temps et a expiré.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Recommence-la.</translation>
    </message>
    <message>
        <source>Roblox has no verified phone number for this account.</source>
        <translation>Roblox n’a pas de numéro de téléphone vérifié pour ce compte.</translation>
    </message>
    <message>
        <source>Verify your phone under Settings on roblox.com.</source>
        <translation>Vérifie ton téléphone dans les Paramètres de roblox.com.</translation>
    </message>
    <message>
        <source>Your account has five security keys already, which is the most.</source>
        <translation>Ton compte a déjà cinq clés de sécurité, le maximum.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Retires-en une d’abord.</translation>
    </message>
    <message>
        <source>Roblox does not take this name for the key.</source>
        <translation>Roblox n’accepte pas ce nom pour la clé.</translation>
    </message>
    <message>
        <source>Use another name of 1 to 40 characters.</source>
        <translation>Prends un autre nom, de 1 à 40 caractères.</translation>
    </message>
    <message>
        <source>This was denied on the other device.</source>
        <translation>Cela a été refusé sur l’autre appareil.</translation>
    </message>
    <message>
        <source>If it was not you, change your password.</source>
        <translation>Si ce n’était pas toi, change ton mot de passe.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Ta session est finie.</translation>
    </message>
    <message>
        <source>Roblox did not accept this window&apos;s token, twice in a row.</source>
        <translation>Roblox n’a pas accepté le jeton de cette fenêtre, deux fois de suite.</translation>
    </message>
    <message>
        <source>An account PIN (parental control) is locked.</source>
        <translation>Un code PIN du compte (contrôle parental) est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it under Settings on roblox.com, then try again.</source>
        <translation>Déverrouille-le dans les Paramètres de roblox.com, puis réessaie.</translation>
    </message>
    <message>
        <source>Roblox wants to be surer that it is you.</source>
        <translation>Roblox veut être plus sûr que c’est toi.</translation>
    </message>
    <message>
        <source>Type your password when asked.</source>
        <translation>Tape ton mot de passe quand on te le demande.</translation>
    </message>
    <message>
        <source>This code was used already.</source>
        <translation>Ce code a déjà servi.</translation>
    </message>
    <message>
        <source>Wait for the next code, and type that one.</source>
        <translation>Attends le prochain code, et tape celui-là.</translation>
    </message>
    <message>
        <source>The sign-in code has run out.</source>
        <translation>Le code de connexion a expiré.</translation>
    </message>
    <message>
        <source>Get a new one.</source>
        <translation>Prends-en un nouveau.</translation>
    </message>
    <message>
        <source>The other device was not used in time.</source>
        <translation>L’autre appareil n’a pas été utilisé à temps.</translation>
    </message>
    <message>
        <source>Send the request again.</source>
        <translation>Renvoie la demande.</translation>
    </message>
    <message>
        <source>Roblox refused, and gave no reason that Twinbolt knows ({status}, code {code}).</source>
        <translation>Roblox a refusé, sans donner de raison que Twinbolt connaît ({status}, code {code}).</translation>
    </message>
</context>
<context>
    <name>RecoveryCodes</name>
    <message>
        <source>Roblox made new codes, but they never arrived here. Nobody has them, and the old ones are void. Make new ones.</source>
        <translation>Roblox a créé de nouveaux codes, mais ils ne sont jamais arrivés ici. Personne ne les a, et les anciens ne sont plus valables. Crées-en de nouveaux.</translation>
    </message>
    <message>
        <source>Making recovery codes was interrupted, and Roblox made none. Codes that you had before still count.</source>
        <translation>La création des codes de récupération a été coupée, et Roblox n’en a créé aucun. Les codes que tu avais avant comptent toujours.</translation>
    </message>
    <message>
        <source>Roblox may have made new codes that never arrived here; then the old ones are void. Make new ones to be sure.</source>
        <translation>Roblox a peut-être créé de nouveaux codes qui ne sont jamais arrivés ici&#xa0;; alors les anciens ne sont plus valables. Crées-en de nouveaux, c’est plus sûr.</translation>
    </message>
    <message>
        <source>Roblox made new codes, and Twinbolt ended before you had shown that you saved them. It does not have them any more, and the old ones are void. Unless you wrote the new ones down, make new ones.</source>
        <translation>Roblox a créé de nouveaux codes, et Twinbolt s’est fermé avant que tu montres que tu les as gardés. Il ne les a plus, et les anciens ne sont plus valables. Si tu n’as pas noté les nouveaux, crées-en d’autres.</translation>
    </message>
    <message>
        <source>Roblox made new codes, and Twinbolt ended before you had shown that you saved them. If they came through, this computer&apos;s keyring has them, but it cannot be opened now. Unlock it and start Twinbolt again, or make new ones.</source>
        <translation>Roblox a créé de nouveaux codes, et Twinbolt s’est fermé avant que tu montres que tu les as gardés. S’ils sont arrivés, le trousseau de cet ordinateur les a, mais on ne peut pas l’ouvrir maintenant. Déverrouille-le et relance Twinbolt, ou crée de nouveaux codes.</translation>
    </message>
    <message>
        <source>Roblox agreed, but your codes still count. Try again.</source>
        <translation>Roblox a dit oui, mais tes codes comptent toujours. Réessaie.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost, and your codes still count. Try again.</source>
        <translation>La réponse de Roblox s’est perdue, et tes codes comptent toujours. Réessaie.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way; this is what your account says.</source>
        <translation>La réponse de Roblox s’est perdue en route&#xa0;; voici ce que dit ton compte.</translation>
    </message>
    <message>
        <source>Roblox shows them only this once. Until you have shown that you saved them, this computer&apos;s keyring keeps them, so closing Twinbolt loses nothing.</source>
        <translation>Roblox ne les montre que cette fois. Tant que tu n’as pas montré que tu les as gardés, le trousseau de cet ordinateur les conserve&#xa0;: fermer Twinbolt ne fait rien perdre.</translation>
    </message>
    <message>
        <source>{why} These codes are in this window and nowhere else: save them before you close Twinbolt.</source>
        <translation>{why} Ces codes sont dans cette fenêtre et nulle part ailleurs&#xa0;: garde-les avant de fermer Twinbolt.</translation>
    </message>
    <message>
        <source>You made new codes and have not yet shown that you saved them. They are kept in this computer&apos;s keyring until then.</source>
        <translation>Tu as créé de nouveaux codes et n’as pas encore montré que tu les as gardés. Le trousseau de cet ordinateur les conserve d’ici là.</translation>
    </message>
    <message>
        <source>You made new codes and have not yet shown that you saved them. They are in this window and nowhere else.</source>
        <translation>Tu as créé de nouveaux codes et n’as pas encore montré que tu les as gardés. Ils sont dans cette fenêtre et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>{why} It still holds the codes, so Twinbolt will ask about them once more.</source>
        <translation>{why} Il a toujours les codes, donc Twinbolt t’en reparlera encore une fois.</translation>
    </message>
    <message>
        <source>Sent to the printer. Wait until you hold the paper.</source>
        <translation>Envoyé à l’imprimante. Attends d’avoir le papier en main.</translation>
    </message>
    <message>
        <source>The printer failed. Try again, or save them instead.</source>
        <translation>L’imprimante a échoué. Réessaie, ou enregistre-les plutôt.</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Print it, then delete the file.</source>
        <translation>Enregistré sous «&#xa0;{name}&#xa0;». Imprime-le, puis supprime le fichier.</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Only you can read the file.</source>
        <translation>Enregistré sous «&#xa0;{name}&#xa0;». Personne d’autre ne peut lire le fichier.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Nothing was written.</source>
        <translation>Il y a déjà un fichier «&#xa0;{name}&#xa0;». Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“{name}” could not be written. Choose another folder.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être écrit. Choisis un autre dossier.</translation>
    </message>
    <message>
        <source>You have not yet shown that you saved your new recovery codes. This computer&apos;s keyring keeps them: Twinbolt shows them again when you start it the next time.</source>
        <translation>Tu n’as pas encore montré que tu as gardé tes nouveaux codes de récupération. Le trousseau de cet ordinateur les conserve&#xa0;: Twinbolt les montrera encore au prochain démarrage.</translation>
    </message>
    <message>
        <source>Roblox is making recovery codes at this moment. If you close Twinbolt before they arrive, nobody will ever see them, and you have to make new ones.</source>
        <translation>Roblox est en train de créer des codes de récupération. Si tu fermes Twinbolt avant leur arrivée, personne ne les verra jamais, et tu devras en créer d’autres.</translation>
    </message>
    <message>
        <source>Your new recovery codes are in this window and nowhere else. If you close it, they are lost for good.</source>
        <translation>Tes nouveaux codes de récupération sont dans cette fenêtre et nulle part ailleurs. Si tu la fermes, ils sont perdus pour toujours.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesTab</name>
    <message>
        <source>Your recovery codes</source>
        <translation>Tes codes de récupération</translation>
    </message>
    <message>
        <source>Each code lets you in once when your phone or key is lost. Roblox never shows old codes again: what counts is the copy that you keep.</source>
        <translation>Chaque code te fait entrer une fois si ton téléphone ou ta clé est perdu. Roblox ne remontre jamais les anciens codes&#xa0;: ce qui compte, c’est la copie que tu gardes.</translation>
    </message>
    <message>
        <source>&amp;Make new ones</source>
        <translation>Créer de &amp;nouveaux codes</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) left</source>
        <translation>
            <numerusform>%n code restant</numerusform>
            <numerusform>%n codes restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Créés le {date}.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Never received</source>
        <translation>Jamais reçus</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Il en reste peu</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Assez</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>Com&amp;pris</translation>
    </message>
    <message>
        <source>Make codes a&amp;gain</source>
        <translation>Re&amp;faire des codes</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>Les &amp;montrer</translation>
    </message>
    <message>
        <source>No recovery codes</source>
        <translation>Pas de codes de récupération</translation>
    </message>
    <message>
        <source>If your phone is lost, nothing lets you back in. Codes on paper do.</source>
        <translation>Si tu perds ton téléphone, rien ne te fait rentrer. Des codes sur papier, oui.</translation>
    </message>
    <message>
        <source>&amp;Make recovery codes</source>
        <translation>Créer des c&amp;odes de récupération</translation>
    </message>
    <message>
        <source>They come with two-step verification: codes on paper for the day when your phone is gone.</source>
        <translation>Ils vont avec la vérification en deux étapes&#xa0;: des codes sur papier pour le jour où tu n’as plus ton téléphone.</translation>
    </message>
    <message>
        <source>&amp;Set up two-step verification</source>
        <translation>Con&amp;figurer la vérification en deux étapes</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Roblox is answering</source>
        <translation>Roblox répond</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n key(s)?</source>
        <translation>
            <numerusform>Retirer %n clé&#xa0;?</numerusform>
            <numerusform>Retirer %n clés&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove all the same</source>
        <translation>Re&amp;tirer quand même</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Your account will no longer accept {names}. This erases nothing on the key itself: what other websites keep on it stays, and you can add it here again.</source>
        <translation>Ton compte n’acceptera plus {names}. Cela n’efface rien sur la clé elle-même&#xa0;: ce que d’autres sites y gardent reste, et tu pourras l’ajouter de nouveau ici.</translation>
    </message>
    <message>
        <source>Afterwards everything hangs on your phone: if you lose it, nothing gets you back in. Add another key or make recovery codes first.</source>
        <translation>Ensuite, tout dépendra de ton téléphone&#xa0;: si tu le perds, rien ne te fera rentrer. Ajoute une autre clé ou crée d’abord des codes de récupération.</translation>
    </message>
    <message>
        <source>Afterwards only your password protects the account. Set up another method first.</source>
        <translation>Ensuite, seul ton mot de passe protégera le compte. Configure d’abord une autre méthode.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>How {name} is protected</source>
        <translation>Comment {name} est protégé</translation>
    </message>
    <message>
        <source>Made on {date}, {time}, by Twinbolt {version}</source>
        <translation>Créé le {date}, {time}, par Twinbolt {version}</translation>
    </message>
    <message>
        <source>Where the account stands</source>
        <translation>Où en est le compte</translation>
    </message>
    <message>
        <source>That is not known: the account could not be read.</source>
        <translation>On ne le sait pas&#xa0;: le compte n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Take-over risk</source>
        <translation>Risque de vol</translation>
    </message>
    <message>
        <source>Lock-out risk</source>
        <translation>Risque de blocage</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>Clés de sécurité</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Unused recovery codes</source>
        <translation>Codes de récupération non utilisés</translation>
    </message>
    <message>
        <source>Verified email address</source>
        <translation>Adresse e-mail vérifiée</translation>
    </message>
    <message>
        <source>Verified phone number</source>
        <translation>Numéro de téléphone vérifié</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>Ce qui est activé</translation>
    </message>
    <message>
        <source>What changed, as seen on this computer</source>
        <translation>Ce qui a changé, vu de cet ordinateur</translation>
    </message>
    <message>
        <source>Watched since {date}.</source>
        <translation>Suivi depuis le {date}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>No change was seen.</source>
        <translation>Aucun changement vu.</translation>
    </message>
    <message>
        <source>This report holds no password, no code and no address. Names are as Roblox gave them.</source>
        <translation>Ce rapport ne contient ni mot de passe, ni code, ni adresse. Les noms sont tels que Roblox les a donnés.</translation>
    </message>
    <message>
        <source>Read from Roblox on {date}, {time}.</source>
        <translation>Lu chez Roblox le {date}, {time}.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on, asked for first</source>
        <translation>activé, demandé en premier</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{count}, made on {date}</source>
        <translation>{count}, créés le {date}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan this with your authenticator app</source>
        <translation>Scanne ceci avec ton appli d’authentification</translation>
    </message>
    <message>
        <source>In the app, tap + or “Add account”, choose “Scan a QR code”, and point the camera here.</source>
        <translation>Dans l’appli, appuie sur + ou «&#xa0;Ajouter un compte&#xa0;», choisis «&#xa0;Scanner un code QR&#xa0;» et vise ici avec l’appareil photo.</translation>
    </message>
    <message>
        <source>I have &amp;scanned it</source>
        <translation>Je l’ai &amp;scanné</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>Code QR pour ton appli d’authentification</translation>
    </message>
    <message>
        <source>The same key can be shown as text: press “Can&apos;t scan?”.</source>
        <translation>La même clé peut s’afficher en texte&#xa0;: appuie sur «&#xa0;Scan impossible&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>Agran&amp;dir</translation>
    </message>
    <message>
        <source>Can&apos;t scan&amp;?</source>
        <translation>Scan &amp;impossible&#xa0;?</translation>
    </message>
    <message>
        <source>This is a fresh code. Delete the old Roblox entry from your app, then scan this one.</source>
        <translation>C’est un nouveau code. Supprime l’ancienne ligne Roblox de ton appli, puis scanne celui-ci.</translation>
    </message>
</context>
<context>
    <name>SecondDeviceCard</name>
    <message>
        <source>Second device</source>
        <translation>Deuxième appareil</translation>
    </message>
    <message>
        <source>Nothing is waiting for approval.</source>
        <translation>Rien n’attend d’être approuvé.</translation>
    </message>
</context>
<context>
    <name>SecurityKeys</name>
    <message>
        <source>That PIN was wrong. One more wrong one blocks the key for good.</source>
        <translation>Ce code PIN était faux. Encore un faux, et la clé se bloque pour toujours.</translation>
    </message>
    <message>
        <source>That PIN was wrong. Tries left before the key blocks itself: {tries}.</source>
        <translation>Ce code PIN était faux. Essais restants avant que la clé se bloque&#xa0;: {tries}.</translation>
    </message>
    <message>
        <source>Find out the right PIN first. Nothing was changed on your account.</source>
        <translation>Trouve d’abord le bon code PIN. Rien n’a été changé sur ton compte.</translation>
    </message>
    <message>
        <source>Your key was not asked. Try again later, or do this on roblox.com.</source>
        <translation>Ta clé n’a pas été interrogée. Réessaie plus tard, ou fais-le sur roblox.com.</translation>
    </message>
    <message>
        <source>Roblox sent something for the key that makes no sense.</source>
        <translation>Roblox a envoyé à la clé quelque chose qui n’a pas de sens.</translation>
    </message>
    <message>
        <source>The request for the key names another website than Roblox, so it was stopped.</source>
        <translation>La demande à la clé nomme un autre site que Roblox, donc elle a été arrêtée.</translation>
    </message>
    <message>
        <source>Your key was not asked. Check that your connection is safe before you try again.</source>
        <translation>Ta clé n’a pas été interrogée. Vérifie que ta connexion est sûre avant de réessayer.</translation>
    </message>
    <message>
        <source>No security key is plugged in.</source>
        <translation>Aucune clé de sécurité n’est branchée.</translation>
    </message>
    <message>
        <source>Plug it in, then try again.</source>
        <translation>Branche-la, puis réessaie.</translation>
    </message>
    <message>
        <source>A key is plugged in, but this computer does not let Twinbolt use it.</source>
        <translation>Une clé est branchée, mais cet ordinateur ne laisse pas Twinbolt l’utiliser.</translation>
    </message>
    <message>
        <source>“Can this computer see my key?” on the Security keys tab says how to allow it.</source>
        <translation>«&#xa0;Cet ordinateur voit-il ma clé&#xa0;?&#xa0;», dans l’onglet Clés de sécurité, dit comment l’autoriser.</translation>
    </message>
    <message>
        <source>Another program is using the key.</source>
        <translation>Un autre programme utilise la clé.</translation>
    </message>
    <message>
        <source>Finish there or close that program, then try again.</source>
        <translation>Termine là-bas ou ferme ce programme, puis réessaie.</translation>
    </message>
    <message>
        <source>This Windows is too old to use security keys.</source>
        <translation>Ce Windows est trop vieux pour utiliser des clés de sécurité.</translation>
    </message>
    <message>
        <source>Update it to version 1903 or later, or do this on roblox.com.</source>
        <translation>Mets-le à jour vers la version 1903 ou plus récente, ou fais-le sur roblox.com.</translation>
    </message>
    <message>
        <source>That PIN was wrong.</source>
        <translation>Ce code PIN était faux.</translation>
    </message>
    <message>
        <source>Type it again, slowly.</source>
        <translation>Retape-le, lentement.</translation>
    </message>
    <message>
        <source>This needs a key with a PIN, and yours has none yet.</source>
        <translation>Il faut ici une clé avec un code PIN, et la tienne n’en a pas encore.</translation>
    </message>
    <message>
        <source>Set one with the program of the key&apos;s maker, or in your computer&apos;s settings.</source>
        <translation>Choisis-en un avec le programme du fabricant de la clé, ou dans les paramètres de ton ordinateur.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the key has blocked itself for good.</source>
        <translation>Trop de codes PIN faux&#xa0;: la clé s’est bloquée pour toujours.</translation>
    </message>
    <message>
        <source>Only a reset helps, which erases everything on it. Use another key.</source>
        <translation>Il faut la réinitialiser, ce qui efface tout ce qu’elle contient. Prends une autre clé.</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row: the key takes no more for now.</source>
        <translation>Trois codes PIN faux de suite&#xa0;: la clé n’en accepte plus pour l’instant.</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again, and think of the right PIN.</source>
        <translation>Débranche-la, rebranche-la, et réfléchis au bon code PIN.</translation>
    </message>
    <message>
        <source>The key did not recognise your finger.</source>
        <translation>La clé n’a pas reconnu ton doigt.</translation>
    </message>
    <message>
        <source>Dry it and try again. After some tries the key asks for its PIN instead.</source>
        <translation>Sèche-le et réessaie. Après quelques essais, la clé demande plutôt son code PIN.</translation>
    </message>
    <message>
        <source>Use another key.</source>
        <translation>Prends une autre clé.</translation>
    </message>
    <message>
        <source>This key is registered already.</source>
        <translation>Cette clé est déjà enregistrée.</translation>
    </message>
    <message>
        <source>Pull it out and use a different one as your spare.</source>
        <translation>Débranche-la et prends-en une autre comme clé de secours.</translation>
    </message>
    <message>
        <source>This key is not registered with your account.</source>
        <translation>Cette clé n’est pas enregistrée sur ton compte.</translation>
    </message>
    <message>
        <source>Use the one that is.</source>
        <translation>Prends celle qui l’est.</translation>
    </message>
    <message>
        <source>The key cannot sign in any of the ways that Roblox takes.</source>
        <translation>La clé ne sait signer d’aucune des façons que Roblox accepte.</translation>
    </message>
    <message>
        <source>The key cannot do what Roblox asks for. It may be too old.</source>
        <translation>La clé ne sait pas faire ce que Roblox demande. Elle est peut-être trop vieille.</translation>
    </message>
    <message>
        <source>The key has no room left.</source>
        <translation>La clé n’a plus de place.</translation>
    </message>
    <message>
        <source>Delete something with the program of the key&apos;s maker, or use another key.</source>
        <translation>Supprime quelque chose avec le programme du fabricant de la clé, ou prends une autre clé.</translation>
    </message>
    <message>
        <source>The key gave an answer that makes no sense.</source>
        <translation>La clé a donné une réponse qui n’a pas de sens.</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again, and try once more.</source>
        <translation>Débranche-la, rebranche-la, et réessaie une fois.</translation>
    </message>
    <message>
        <source>Time ran out before the key was touched.</source>
        <translation>Le temps s’est écoulé avant que la clé soit touchée.</translation>
    </message>
    <message>
        <source>Start again when you have it at hand.</source>
        <translation>Recommence quand tu l’auras sous la main.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Recommence quand tu veux.</translation>
    </message>
    <message>
        <source>The key was pulled out before it was done.</source>
        <translation>La clé a été débranchée avant la fin.</translation>
    </message>
    <message>
        <source>Plug it in and leave it there until Twinbolt says that it is done.</source>
        <translation>Branche-la et laisse-la en place jusqu’à ce que Twinbolt dise que c’est fini.</translation>
    </message>
    <message>
        <source>The key has answered</source>
        <translation>La clé a répondu</translation>
    </message>
    <message>
        <source>Roblox is registering it now.</source>
        <translation>Roblox est en train de l’enregistrer.</translation>
    </message>
    <message>
        <source>Windows is asking for your key</source>
        <translation>Windows demande ta clé</translation>
    </message>
    <message>
        <source>Follow the window that Windows shows. Twinbolt goes on when it is done.</source>
        <translation>Suis la fenêtre que Windows affiche. Twinbolt continue quand c’est fait.</translation>
    </message>
    <message>
        <source>Choose whose passkey to use</source>
        <translation>Choisis de qui utiliser la clé d’accès</translation>
    </message>
    <message>
        <source>The key holds those of several accounts.</source>
        <translation>La clé contient celles de plusieurs comptes.</translation>
    </message>
    <message>
        <source>Put your finger on the key</source>
        <translation>Pose ton doigt sur la clé</translation>
    </message>
    <message>
        <source>It recognises you by your fingerprint.</source>
        <translation>Elle te reconnaît à ton empreinte.</translation>
    </message>
    <message>
        <source>This is the last try</source>
        <translation>C’est le dernier essai</translation>
    </message>
    <message>
        <source>One more wrong PIN blocks the key for good. Stop here unless you are sure.</source>
        <translation>Encore un code PIN faux, et la clé se bloque pour toujours. Arrête ici si tu as un doute.</translation>
    </message>
    <message>
        <source>Type the PIN of the key</source>
        <translation>Tape le code PIN de la clé</translation>
    </message>
    <message>
        <source>“{name}” asks for it.</source>
        <translation>«&#xa0;{name}&#xa0;» le demande.</translation>
    </message>
    <message>
        <source>The key is working</source>
        <translation>La clé travaille</translation>
    </message>
    <message>
        <source>Leave it plugged in.</source>
        <translation>Laisse-la branchée.</translation>
    </message>
    <message>
        <source>Touch the key that you want to use</source>
        <translation>Touche la clé que tu veux utiliser</translation>
    </message>
    <message>
        <source>Several are plugged in and waiting: {names}.</source>
        <translation>Plusieurs sont branchées et attendent&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Touch your key now</source>
        <translation>Touche ta clé maintenant</translation>
    </message>
    <message>
        <source>“{name}” is waiting: put a finger on its metal part.</source>
        <translation>«&#xa0;{name}&#xa0;» attend&#xa0;: pose un doigt sur sa partie en métal.</translation>
    </message>
    <message>
        <source>Tries left before the key blocks itself: {tries}.</source>
        <translation>Essais restants avant que la clé se bloque&#xa0;: {tries}.</translation>
    </message>
    <message>
        <source>That PIN was wrong. {left}</source>
        <translation>Ce code PIN était faux. {left}</translation>
    </message>
    <message>
        <source>That is too long. Roblox takes {longest} characters.</source>
        <translation>C’est trop long. Roblox accepte {longest} caractères.</translation>
    </message>
    <message>
        <source>Another of your keys has this name. Choose a different one.</source>
        <translation>Une autre de tes clés a ce nom. Choisis-en un différent.</translation>
    </message>
    <message>
        <source>Yes. This computer sees it, and it works: {names}.</source>
        <translation>Oui. Cet ordinateur la voit, et elle marche&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>No key is plugged in, as far as this computer can tell. Try another socket, without a hub between.</source>
        <translation>Aucune clé n’est branchée, d’après cet ordinateur. Essaie une autre prise, sans multiprise USB.</translation>
    </message>
    <message>
        <source>A key is plugged in ({names}), but programs of yours may not use it. The rule below allows it.</source>
        <translation>Une clé est branchée ({names}), mais tes programmes n’ont pas le droit de l’utiliser. La règle ci-dessous l’autorise.</translation>
    </message>
    <message>
        <source>The key ({names}) is in use by another program: {users}. Close that, then check again.</source>
        <translation>La clé ({names}) est utilisée par un autre programme&#xa0;: {users}. Ferme-le, puis revérifie.</translation>
    </message>
    <message>
        <source>The key ({names}) is in use by another program. Close that, then check again.</source>
        <translation>La clé ({names}) est utilisée par un autre programme. Ferme-le, puis revérifie.</translation>
    </message>
    <message>
        <source>A key is plugged in ({names}), but it is an old one (U2F) that knows neither a PIN nor passkeys. It may still do as a security key.</source>
        <translation>Une clé est branchée ({names}), mais c’est un ancien modèle (U2F) sans code PIN ni clés d’accès. Elle peut quand même suffire comme clé de sécurité.</translation>
    </message>
    <message>
        <source>Windows looks after security keys itself. It will ask for yours when it is needed.</source>
        <translation>Windows s’occupe lui-même des clés de sécurité. Il demandera la tienne quand il le faudra.</translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation>une clé sans nom</translation>
    </message>
    <message>
        <source>Roblox agreed, but the key is not in your list. Ask the key again.</source>
        <translation>Roblox a dit oui, mais la clé n’est pas dans ta liste. Interroge encore la clé.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost, and the key is not in your list. Ask the key again.</source>
        <translation>La réponse de Roblox s’est perdue, et la clé n’est pas dans ta liste. Interroge encore la clé.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way, but the list of your keys shows the new one.</source>
        <translation>La réponse de Roblox s’est perdue en route, mais la nouvelle est dans la liste de tes clés.</translation>
    </message>
    <message>
        <source>It is your first key, so security keys are on now.</source>
        <translation>C’est ta première clé, donc les clés de sécurité sont maintenant activées.</translation>
    </message>
    <message>
        <source>Each of your keys works on its own.</source>
        <translation>Chacune de tes clés marche toute seule.</translation>
    </message>
    <message>
        <source>Removed: {names}.</source>
        <translation>Retiré&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Gone as well, removed somewhere else: {names}.</source>
        <translation>Disparu aussi, retiré ailleurs&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way; this is what the list says.</source>
        <translation>La réponse de Roblox s’est perdue en route&#xa0;; voici ce que dit la liste.</translation>
    </message>
    <message>
        <source>The list could not be read again yet.</source>
        <translation>La liste n’a pas encore pu être relue.</translation>
    </message>
    <message>
        <source>Still there: {names}. Try again.</source>
        <translation>Toujours là&#xa0;: {names}. Réessaie.</translation>
    </message>
    <message>
        <source>Id {id}</source>
        <translation>Id {id}</translation>
    </message>
</context>
<context>
    <name>SecurityKeysCard</name>
    <message>
        <source>Security keys</source>
        <translation>Clés de sécurité</translation>
    </message>
</context>
<context>
    <name>SecurityKeysTab</name>
    <message>
        <source>&amp;Add a key</source>
        <translation>A&amp;jouter une clé</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen ones</source>
        <translation>&amp;Retirer les clés choisies</translation>
    </message>
    <message>
        <source>Your security keys</source>
        <translation>Tes clés de sécurité</translation>
    </message>
    <message>
        <source>{used} of {limit} used</source>
        <translation>{used} sur {limit} utilisées</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>Choisir {name}</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Vo&amp;ir maintenant</translation>
    </message>
    <message>
        <source>Roblox does not offer security keys to your account.</source>
        <translation>Roblox ne propose pas les clés de sécurité à ton compte.</translation>
    </message>
    <message>
        <source>No security keys</source>
        <translation>Pas de clés de sécurité</translation>
    </message>
    <message>
        <source>Roblox takes security keys only beside an authenticator app. Set that up first.</source>
        <translation>Roblox n’accepte les clés de sécurité qu’avec une appli d’authentification. Configure-la d’abord.</translation>
    </message>
    <message>
        <source>No security keys yet</source>
        <translation>Pas encore de clés de sécurité</translation>
    </message>
    <message>
        <source>&amp;Set up an authenticator</source>
        <translation>Configurer &amp;une appli d’authentification</translation>
    </message>
    <message>
        <source>A small device that you plug in and touch. No fake website can trick it.</source>
        <translation>Un petit appareil que tu branches et touches. Aucun faux site ne peut le tromper.</translation>
    </message>
</context>
<context>
    <name>SentCodePage</name>
    <message>
        <source>It lasts 15 minutes. An email may have landed in the spam folder.</source>
        <translation>Il est valable 15 minutes. Un e-mail a pu arriver dans les spams.</translation>
    </message>
    <message numerus="yes">
        <source>Send again in %n second(s)</source>
        <translation>
            <numerusform>Renvoyer dans %n seconde</numerusform>
            <numerusform>Renvoyer dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Envoyer à nouveau</translation>
    </message>
    <message>
        <source>&amp;Send the code</source>
        <translation>&amp;Envoyer le code</translation>
    </message>
    <message>
        <source>The code is being sent…</source>
        <translation>Envoi du code…</translation>
    </message>
    <message>
        <source>No code was sent yet.</source>
        <translation>Aucun code n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>A code was sent to the phone number of your account.</source>
        <translation>Un code a été envoyé au numéro de téléphone de ton compte.</translation>
    </message>
    <message>
        <source>A code was sent to the email address of your account.</source>
        <translation>Un code a été envoyé à l’adresse e-mail de ton compte.</translation>
    </message>
    <message>
        <source>A code was sent to {address}.</source>
        <translation>Un code a été envoyé à {address}.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without use</source>
        <translation>
            <numerusform>après %n minute sans activité</numerusform>
            <numerusform>après %n minutes sans activité</numerusform>
        </translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>jamais toute seule</translation>
    </message>
    <message>
        <source>Twinbolt speaks another language now.</source>
        <translation>Twinbolt parle maintenant une autre langue.</translation>
    </message>
    <message>
        <source>Change it back</source>
        <translation>Revenir à la précédente</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Appar&amp;ence</translation>
    </message>
    <message>
        <source>Lock the &amp;window</source>
        <translation>Verr&amp;ouiller la fenêtre</translation>
    </message>
    <message>
        <source>What is locked is gone from memory until you unlock it.</source>
        <translation>Ce qui est verrouillé disparaît de la mémoire jusqu’au déverrouillage.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Roblox says that the authenticator is still off. Type the newest code and send it again.</source>
        <translation>Roblox dit que l’appli d’authentification est encore désactivée. Tape le code le plus récent et envoie-le encore.</translation>
    </message>
    <message>
        <source>The answer from Roblox was lost on the way. The authenticator is on, but recovery codes that Roblox may have made never arrived. Make new ones before you need them.</source>
        <translation>La réponse de Roblox s’est perdue en route. L’appli d’authentification est activée, mais les codes de récupération que Roblox a peut-être créés ne sont jamais arrivés. Crées-en de nouveaux avant d’en avoir besoin.</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>&amp;Look now</source>
        <translation>Vo&amp;ir maintenant</translation>
    </message>
    <message>
        <source>&amp;Fresh QR code</source>
        <translation>&amp;Nouveau code QR</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>Stop setting up?</source>
        <translation>Arrêter la configuration&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing was changed on your account.</source>
        <translation>Rien n’a été changé sur ton compte.</translation>
    </message>
    <message>
        <source>Nothing was changed on your account. If you scanned the QR code already, delete that entry from your app: it will never work.</source>
        <translation>Rien n’a été changé sur ton compte. Si tu as déjà scanné le code QR, supprime cette ligne de ton appli&#xa0;: elle ne marchera jamais.</translation>
    </message>
    <message>
        <source>The authenticator may be on, because Roblox&apos;s answer was lost. Keep the entry in your app, and look at the Status tab before you sign out anywhere.</source>
        <translation>L’appli d’authentification est peut-être activée, car la réponse de Roblox s’est perdue. Garde la ligne dans ton appli, et regarde l’onglet État avant de te déconnecter où que ce soit.</translation>
    </message>
    <message>
        <source>Your authenticator is on. You have not yet shown that you saved the recovery codes. They wait for you on the Recovery codes tab.</source>
        <translation>Ton appli d’authentification est activée. Tu n’as pas encore montré que tu as gardé les codes de récupération. Ils t’attendent dans l’onglet Codes de récupération.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Account: {name} · Made on {date}</source>
        <translation>Compte&#xa0;: {name} · Créés le {date}</translation>
    </message>
    <message>
        <source>Roblox recovery codes</source>
        <translation>Codes de récupération Roblox</translation>
    </message>
    <message>
        <source>When Roblox asks for your second step and your phone or security key is lost, choose “recovery code” and type one of these. Each works once: note the day when you use it.</source>
        <translation>Quand Roblox demande ta deuxième étape et que ton téléphone ou ta clé de sécurité est perdu, choisis «&#xa0;code de récupération&#xa0;» et tape un de ceux-ci. Chacun marche une fois&#xa0;: note le jour où tu l’utilises.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Utilisé le</translation>
    </message>
    <message>
        <source>Keep this sheet where you find it in a year and nobody else does, not with your phone.</source>
        <translation>Garde cette feuille là où tu la retrouveras dans un an, et personne d’autre. Pas avec ton téléphone.</translation>
    </message>
    <message>
        <source>Never read a code out to anybody. Roblox staff never ask for one.</source>
        <translation>Ne lis jamais un code à personne. L’équipe de Roblox n’en demande jamais.</translation>
    </message>
    <message>
        <source>This sheet is void as soon as you make new codes.</source>
        <translation>Cette feuille n’est plus valable dès que tu crées de nouveaux codes.</translation>
    </message>
</context>
<context>
    <name>SightCheck</name>
    <message>
        <source>Can this computer see my key?</source>
        <translation>Cet ordinateur voit-il ma clé&#xa0;?</translation>
    </message>
    <message>
        <source>Copy the rule</source>
        <translation>Copier la règle</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Copier les commandes</translation>
    </message>
    <message>
        <source>Looking for keys</source>
        <translation>Recherche de clés</translation>
    </message>
    <message>
        <source>As administrator, put this into the file {file}:</source>
        <translation>Comme administrateur, mets ceci dans le fichier {file}&#xa0;:</translation>
    </message>
    <message>
        <source>Then run this in a terminal, and check again:</source>
        <translation>Puis lance ceci dans un terminal, et revérifie&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Roblox does not offer Quick sign-in at the moment.</source>
        <translation>Roblox ne propose pas la Connexion rapide pour le moment.</translation>
    </message>
    <message>
        <source>Try again later. Twinbolt knows no other way that is safe.</source>
        <translation>Réessaie plus tard. Twinbolt ne connaît pas d’autre moyen sûr.</translation>
    </message>
    <message>
        <source>The code has run out, and nobody was signed in.</source>
        <translation>Le code a expiré, et personne n’a été connecté.</translation>
    </message>
    <message>
        <source>Get a new code; it takes one click.</source>
        <translation>Prends un nouveau code&#xa0;; un clic suffit.</translation>
    </message>
    <message>
        <source>The other device said no, and nobody was signed in.</source>
        <translation>L’autre appareil a dit non, et personne n’a été connecté.</translation>
    </message>
    <message>
        <source>If that was a slip, get a new code. If it was not you, change your password.</source>
        <translation>Si c’était une erreur, prends un nouveau code. Si ce n’était pas toi, change ton mot de passe.</translation>
    </message>
    <message>
        <source>You said that “{name}” is not you, so nobody was signed in.</source>
        <translation>Tu as dit que «&#xa0;{name}&#xa0;» n’est pas toi, donc personne n’a été connecté.</translation>
    </message>
    <message>
        <source>Get a new code, and let nobody look at it.</source>
        <translation>Prends un nouveau code, et ne laisse personne le regarder.</translation>
    </message>
    <message>
        <source>That was another account than the one to sign in to, so it was signed out again.</source>
        <translation>C’était un autre compte que celui à connecter, donc il a été déconnecté.</translation>
    </message>
    <message>
        <source>Get a new code for this one, or cancel and sign in to the other one by itself.</source>
        <translation>Prends un nouveau code pour celui-ci, ou annule et connecte l’autre à part.</translation>
    </message>
    <message>
        <source>Roblox wants a check (“{kind}”) that only a web browser can show.</source>
        <translation>Roblox veut une vérification («&#xa0;{kind}&#xa0;») que seul un navigateur web peut afficher.</translation>
    </message>
    <message>
        <source>Sign in at roblox.com in your browser first, then get a new code here.</source>
        <translation>Connecte-toi d’abord à roblox.com dans ton navigateur, puis prends un nouveau code ici.</translation>
    </message>
    <message>
        <source>Roblox asked for your second step, and it was put away.</source>
        <translation>Roblox a demandé ta deuxième étape, et elle a été fermée.</translation>
    </message>
    <message>
        <source>Get a new code to start over.</source>
        <translation>Prends un nouveau code pour recommencer.</translation>
    </message>
    <message>
        <source>Roblox asks for your second step, which this window cannot show yet.</source>
        <translation>Roblox demande ta deuxième étape, que cette fenêtre ne sait pas encore afficher.</translation>
    </message>
    <message>
        <source>Continue on roblox.com.</source>
        <translation>Continue sur roblox.com.</translation>
    </message>
    <message>
        <source>That was another account than the one to sign in to, and Roblox could not be told to sign it out.</source>
        <translation>C’était un autre compte que celui voulu, et Roblox n’a pas pu être prévenu de le déconnecter.</translation>
    </message>
    <message>
        <source>Get a new code for this one. You can end the other session under Settings on roblox.com.</source>
        <translation>Prends un nouveau code pour celui-ci. Tu peux mettre fin à l’autre session dans les Paramètres de roblox.com.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way, so nobody is signed in here. Roblox may have begun a session all the same.</source>
        <translation>La réponse de Roblox s’est perdue en route, donc personne n’est connecté ici. Roblox a peut-être tout de même ouvert une session.</translation>
    </message>
    <message>
        <source>Get a new code. If a session was begun, it is in the list of sessions under Settings on roblox.com, where you can end it.</source>
        <translation>Prends un nouveau code. Si une session a été ouverte, elle est dans la liste des sessions, dans les Paramètres de roblox.com, où tu peux y mettre fin.</translation>
    </message>
    <message>
        <source>Get a new code. If it happens again, look whether this computer&apos;s clock is right.</source>
        <translation>Prends un nouveau code. Si cela se reproduit, regarde si l’horloge de cet ordinateur est juste.</translation>
    </message>
    <message>
        <source>Your session has ended. What is shown was read before.</source>
        <translation>Ta session est finie. Ce qui est affiché a été lu avant.</translation>
    </message>
    <message>
        <source>Signed out. Roblox&apos;s answer was lost on the way, so Twinbolt looked: the session is over.</source>
        <translation>Tu es déconnecté. La réponse de Roblox s’est perdue en route, alors Twinbolt a vérifié : la session est terminée.</translation>
    </message>
    <message>
        <source>Signed in. Roblox&apos;s answer was lost on the way, so Twinbolt looked: the session has begun.</source>
        <translation>Tu es connecté. La réponse de Roblox s’est perdue en route, alors Twinbolt a vérifié : la session a commencé.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Twinbolt trusts.</source>
        <translation>Cet ordinateur n’a pas de trousseau auquel Twinbolt fait confiance.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring refused.</source>
        <translation>Le trousseau de cet ordinateur a refusé.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring did not answer in time.</source>
        <translation>Le trousseau de cet ordinateur n’a pas répondu à temps.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>&amp;Garder ma session sur cet ordinateur</translation>
    </message>
    <message>
        <source>Puts your session into this computer&apos;s keyring. Not on a computer that you share.</source>
        <translation>Met ta session dans le trousseau de cet ordinateur. Pas sur un ordinateur que tu partages.</translation>
    </message>
    <message>
        <source>Open &amp;roblox.com</source>
        <translation>Ouvrir ro&amp;blox.com</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Nouveau code</translation>
    </message>
    <message>
        <source>Roblox is answering</source>
        <translation>Roblox répond</translation>
    </message>
    <message>
        <source>Sign in with a device you already use</source>
        <translation>Connecte-toi avec un appareil que tu utilises déjà</translation>
    </message>
    <message>
        <source>Sign in again as {name}</source>
        <translation>Reconnecte-toi en tant que {name}</translation>
    </message>
    <message>
        <source>A code is being fetched from Roblox…</source>
        <translation>Demande d’un code à Roblox…</translation>
    </message>
    <message>
        <source>No password and no cookie is ever typed here. Roblox itself asks your other device.</source>
        <translation>On ne tape jamais de mot de passe ni de cookie ici. C’est Roblox qui demande à ton autre appareil.</translation>
    </message>
    <message>
        <source>A device has taken the code.</source>
        <translation>Un appareil a pris le code.</translation>
    </message>
    <message>
        <source>Approved. Your session is being fetched…</source>
        <translation>Approuvé. Ta session arrive…</translation>
    </message>
</context>
<context>
    <name>StatusTab</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>Ce qui est activé</translation>
    </message>
    <message>
        <source>Whether your email address is verified could not be read, so the rating leaves it out. {why}</source>
        <translation>Impossible de lire si ton adresse e-mail est vérifiée, donc la note n’en tient pas compte. {why}</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>{fix}: {finding}</source>
        <translation>{fix}&#xa0;: {finding}</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n restant</numerusform>
            <numerusform>%n restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n clé</numerusform>
            <numerusform>%n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>This is what was known before. {why}</source>
        <translation>C’est ce qu’on savait avant. {why}</translation>
    </message>
    <message>
        <source>Your account is being read</source>
        <translation>Lecture de ton compte en cours</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of the account</source>
        <translation>Parties du compte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>Clés de sécurité</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Codes de récupération</translation>
    </message>
    <message>
        <source>Your account is being read</source>
        <translation>Lecture de ton compte en cours</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>The history was cleared.</source>
        <translation>L’historique a été effacé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name} is signed out and off the list.</source>
        <translation>{name} est déconnecté et n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Put it back on the list</source>
        <translation>Remettre dans la liste</translation>
    </message>
</context>
<context>
    <name>TypedPage</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Tu peux réessayer maintenant.</translation>
    </message>
</context>
<context>
    <name>UpdatesLine</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>at every start</source>
        <translation>à chaque démarrage</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The list of releases could not be reached.</source>
        <translation>La liste des versions est injoignable.</translation>
    </message>
    <message>
        <source>Version {version} is out. Get it the way you got this one.</source>
        <translation>La version {version} est sortie. Récupère-la de la même façon que celle-ci.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>C’est la version la plus récente.</translation>
    </message>
    <message>
        <source>The list of releases could not be understood.</source>
        <translation>La liste des versions n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>The list of releases is not from the makers of Twinbolt, and was ignored.</source>
        <translation>La liste des versions ne vient pas des créateurs de Twinbolt et a été ignorée.</translation>
    </message>
    <message>
        <source>The list of releases is out of date, so a newer version may be kept from you.</source>
        <translation>La liste des versions est périmée : on te cache peut-être une version plus récente.</translation>
    </message>
    <message>
        <source>The list of releases is older than one seen before, and was ignored.</source>
        <translation>La liste des versions est plus ancienne qu’une autre déjà vue et a été ignorée.</translation>
    </message>
    <message>
        <source>Look for new &amp;versions</source>
        <translation>Chercher de nouvelles &amp;versions</translation>
    </message>
    <message>
        <source>Nothing is downloaded, and nothing is told about you.</source>
        <translation>Rien n’est téléchargé, et rien n’est dit sur toi.</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>How do you want to show that it is you?</source>
        <translation>Comment veux-tu montrer que c’est toi&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>The ways are being read</source>
        <translation>Lecture des moyens en cours</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Roblox offers no way that works in this window. Do this step on roblox.com.</source>
        <translation>Roblox ne propose aucun moyen qui marche dans cette fenêtre. Fais cette étape sur roblox.com.</translation>
    </message>
    <message>
        <source>Only on roblox.com, in your browser.</source>
        <translation>Seulement sur roblox.com, dans ton navigateur.</translation>
    </message>
</context>
<context>
    <name>Website</name>
    <message>
        <source>&amp;Open roblox.com</source>
        <translation>&amp;Ouvrir roblox.com</translation>
    </message>
    <message>
        <source>No browser could be opened. Go there yourself: {address}</source>
        <translation>Aucun navigateur n’a pu s’ouvrir. Vas-y toi-même&#xa0;: {address}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>Se c&amp;onnecter</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>S’&amp;entraîner d’abord</translation>
    </message>
    <message>
        <source>Opens a window with a pretend account. Nothing in it reaches Roblox.</source>
        <translation>Ouvre une fenêtre avec un faux compte. Rien n’y arrive à Roblox.</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Paramètres (Ctrl+,)</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Afficher {name}</translation>
    </message>
    <message>
        <source>Sign in as {name}</source>
        <translation>Se connecter en tant que {name}</translation>
    </message>
    <message>
        <source>Twinbolt shows how well your Roblox account is locked, and helps you lock it better: so that a stolen password is not enough, and a lost phone does not lock you out.</source>
        <translation>Twinbolt montre si ton compte Roblox est bien fermé et t’aide à mieux le fermer&#xa0;: pour qu’un mot de passe volé ne suffise pas, et qu’un téléphone perdu ne te laisse pas dehors.</translation>
    </message>
    <message>
        <source>Welcome to Twinbolt</source>
        <translation>Bienvenue dans Twinbolt</translation>
    </message>
    <message>
        <source>What Twinbolt never asks for</source>
        <translation>Ce que Twinbolt ne demande jamais</translation>
    </message>
    <message>
        <source>Your password, to sign in</source>
        <translation>Ton mot de passe, pour te connecter</translation>
    </message>
    <message>
        <source>You type a short code into a device that is signed in already. Roblox asks you there.</source>
        <translation>Tu tapes un code court sur un appareil où ta session est déjà ouverte. C’est là que Roblox te demande.</translation>
    </message>
    <message>
        <source>A cookie</source>
        <translation>Un cookie</translation>
    </message>
    <message>
        <source>Whoever asks you to paste one wants your account. No honest program needs it.</source>
        <translation>Qui te demande d’en coller un veut ton compte. Aucun programme honnête n’en a besoin.</translation>
    </message>
    <message>
        <source>To keep anything you did not allow</source>
        <translation>De garder ce que tu n’as pas autorisé</translation>
    </message>
    <message>
        <source>You stay signed in only if you say so, and then in your computer&apos;s keyring, never in a file.</source>
        <translation>Ta session n’est gardée que si tu le dis, et alors dans le trousseau de ton ordinateur, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Twinbolt is unofficial. It is not made by Roblox.</source>
        <translation>Twinbolt n’est pas officiel. Il n’est pas fait par Roblox.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Put a second lock on your account</source>
        <translation>Mets une deuxième serrure à ton compte</translation>
    </message>
    <message>
        <source>With two-step verification a stolen password is not enough: whoever signs in also needs a code that only you have. You can stop at any time, and nothing changes before you type the first code.</source>
        <translation>Avec la vérification en deux étapes, un mot de passe volé ne suffit pas&#xa0;: pour se connecter, il faut aussi un code que personne d’autre n’a. Tu peux arrêter à tout moment, et rien ne change avant que tu tapes le premier code.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Ce qu’il te faut</translation>
    </message>
    <message>
        <source>Your phone with an authenticator app</source>
        <translation>Ton téléphone avec une appli d’authentification</translation>
    </message>
    <message>
        <source>For example Google Authenticator, Microsoft Authenticator, Aegis or Ente Auth. All work.</source>
        <translation>Par exemple Google Authenticator, Microsoft Authenticator, Aegis ou Ente Auth. Toutes marchent.</translation>
    </message>
    <message>
        <source>Pen and paper</source>
        <translation>Un stylo et du papier</translation>
    </message>
    <message>
        <source>For the recovery codes that let you in if the phone is ever lost.</source>
        <translation>Pour les codes de récupération qui te font entrer si un jour tu perds ton téléphone.</translation>
    </message>
    <message>
        <source>About five minutes</source>
        <translation>Environ cinq minutes</translation>
    </message>
    <message>
        <source>Without hurry. Each page says what comes next.</source>
        <translation>Sans te presser. Chaque page dit ce qui vient ensuite.</translation>
    </message>
</context>
<context>
    <name>WindowContent</name>
    <message>
        <source>Finish or cancel this first. Then you can switch.</source>
        <translation>Termine ou annule d’abord ceci. Ensuite, tu pourras changer de compte.</translation>
    </message>
    <message>
        <source>Finish or cancel this first. Then you can change that.</source>
        <translation>Termine ou annule d’abord ceci. Ensuite, tu pourras changer cela.</translation>
    </message>
    <message>
        <source>Finish or cancel this first. Then Twinbolt can be locked.</source>
        <translation>Termine ou annule d’abord ceci. Ensuite, Twinbolt pourra être verrouillé.</translation>
    </message>
    <message>
        <source>Practice could not be started from here. Start it yourself with: twinbolt --practice</source>
        <translation>L’entraînement n’a pas pu démarrer d’ici. Lance-le toi-même avec&#xa0;: twinbolt --practice</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>Com&amp;pris</translation>
    </message>
    <message>
        <source>Twinbolt itself made a mistake ({name}). Nothing more was sent. Refresh, or start it again.</source>
        <translation>Twinbolt lui-même a fait une erreur ({name}). Rien de plus n’a été envoyé. Actualise, ou relance-le.</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Voir les &amp;détails</translation>
    </message>
</context>
<context>
    <name>_CodeEntry</name>
    <message>
        <source>Account that takes the code</source>
        <translation>Compte qui prend le code</translation>
    </message>
    <message>
        <source>Code from the other screen</source>
        <translation>Code de l’autre écran</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Entrer le code</translation>
    </message>
    <message>
        <source>No sign-in waits for this code. Look at it again.</source>
        <translation>Aucune connexion n’attend ce code. Regarde-le encore.</translation>
    </message>
    <message>
        <source>Take it as</source>
        <translation>Le prendre avec</translation>
    </message>
    <message>
        <source>A sign-in code is on screen. Scan it with the phone, or type it here.</source>
        <translation>Un code de connexion est à l’écran. Scanne-le avec le téléphone, ou tape-le ici.</translation>
    </message>
</context>
<context>
    <name>_CodeRow</name>
    <message>
        <source>Running code</source>
        <translation>Code du moment</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>Secondes restantes</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Copier ce code</translation>
    </message>
    <message>
        <source>Delete this entry from the app</source>
        <translation>Supprimer cette ligne de l’appli</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>_Copyable</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>_Hero</name>
    <message>
        <source>&amp;Set up two-step verification</source>
        <translation>Con&amp;figurer la vérification en deux étapes</translation>
    </message>
</context>
<context>
    <name>_Key</name>
    <message>
        <source>Touch</source>
        <translation>Toucher</translation>
    </message>
    <message>
        <source>Plug in</source>
        <translation>Brancher</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Débrancher</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Blinks</source>
        <translation>Clignote</translation>
    </message>
    <message>
        <source>Has no PIN</source>
        <translation>N’a pas de code PIN</translation>
    </message>
    <message>
        <source>PIN {pin}; blocked after too many wrong ones</source>
        <translation>Code PIN {pin}&#xa0;; bloquée après trop de codes faux</translation>
    </message>
    <message>
        <source>PIN {pin}; pull it out and plug it in again</source>
        <translation>Code PIN {pin}&#xa0;; débranche-la et rebranche-la</translation>
    </message>
    <message>
        <source>PIN {pin}; tries left: {left}</source>
        <translation>Code PIN {pin}&#xa0;; essais restants&#xa0;: {left}</translation>
    </message>
</context>
<context>
    <name>_KeyByHand</name>
    <message>
        <source>Set-up key</source>
        <translation>Clé de configuration</translation>
    </message>
    <message>
        <source>&amp;Copy the key</source>
        <translation>&amp;Copier la clé</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Digits and period</source>
        <translation>Chiffres et durée</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>In the app choose “Enter a set-up key” and type:</source>
        <translation>Dans l’appli, choisis «&#xa0;Saisir une clé de configuration&#xa0;» et tape&#xa0;:</translation>
    </message>
    <message>
        <source>On the clipboard, where other programs can read it. It is taken off after a minute.</source>
        <translation>Dans le presse-papiers, où d’autres programmes peuvent la lire. Elle en est retirée au bout d’une minute.</translation>
    </message>
    <message>
        <source>{digits} digits every {seconds} seconds</source>
        <translation>{digits} chiffres toutes les {seconds} secondes</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>Basé sur le temps (TOTP)</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Somebody wants to pass a check for your account. Is it you?</source>
        <translation>Quelqu’un veut passer une vérification pour ton compte. Est-ce toi&#xa0;?</translation>
    </message>
    <message>
        <source>A new device wants to sign in to your account. Is it you?</source>
        <translation>Un nouvel appareil veut se connecter à ton compte. Est-ce toi&#xa0;?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>pour se connecter</translation>
    </message>
    <message>
        <source>to change something in the account</source>
        <translation>pour modifier quelque chose dans le compte</translation>
    </message>
</context>
<context>
    <name>_Risks</name>
    <message>
        <source>Take-over risk</source>
        <translation>Risque de vol</translation>
    </message>
    <message>
        <source>How easily somebody else could take this account.</source>
        <translation>Le risque que quelqu’un d’autre prenne ce compte.</translation>
    </message>
    <message>
        <source>Lock-out risk</source>
        <translation>Risque de blocage</translation>
    </message>
    <message>
        <source>How easily you could lose this account yourself.</source>
        <translation>Le risque que tu perdes toi-même ce compte.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Is something wrong with a key?</source>
        <translation>Un problème avec une clé&#xa0;?</translation>
    </message>
</context>
</TS>

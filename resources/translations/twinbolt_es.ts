<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountHeader</name>
    <message>
        <source>Read everything again (F5)</source>
        <translation>Leer todo de nuevo (F5)</translation>
    </message>
    <message>
        <source>Switch, add or sign out (Ctrl+K)</source>
        <translation>Cambiar, añadir o cerrar sesión (Ctrl+K)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Hide everything until you unlock (Ctrl+L)</source>
        <translation>Ocultarlo todo hasta que desbloquees (Ctrl+L)</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ayuda (F1)</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Configuración (Ctrl+,)</translation>
    </message>
    <message>
        <source>Your account is being read</source>
        <translation>Se está leyendo tu cuenta</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>{display_name} (@{name})</source>
        <translation>{display_name} (@{name})</translation>
    </message>
    <message>
        <source>The session has ended: sign in again</source>
        <translation>La sesión ha terminado: vuelve a iniciar sesión</translation>
    </message>
    <message>
        <source>Being read from Roblox…</source>
        <translation>Leyendo desde Roblox…</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Leído a las {time}</translation>
    </message>
    <message numerus="yes">
        <source>Read %n minute(s) ago, at {time}</source>
        <translation>
            <numerusform>Leído hace %n minuto, a las {time}</numerusform>
            <numerusform>Leído hace %n minutos, a las {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n hour(s) ago, at {time}</source>
        <translation>
            <numerusform>Leído hace %n hora, a las {time}</numerusform>
            <numerusform>Leído hace %n horas, a las {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>Cuentas en esta computadora</translation>
    </message>
    <message>
        <source>There is no account on this computer yet.</source>
        <translation>Todavía no hay ninguna cuenta en esta computadora.</translation>
    </message>
    <message>
        <source>&amp;Switch to it</source>
        <translation>Cam&amp;biar a esta</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>&amp;Añadir una cuenta</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <source>Sign out of a&amp;ll</source>
        <translation>Cerrar &amp;todas las sesiones</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>until Twinbolt ends</source>
        <translation>hasta que Twinbolt se cierre</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>sign in again to go on</source>
        <translation>vuelve a iniciar sesión para seguir</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>sign in to see it</source>
        <translation>inicia sesión para verla</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keyring</source>
        <translation>guardada en el llavero de esta computadora</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Se muestra ahora</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Tus cuentas</translation>
    </message>
    <message>
        <source>Each has a session of its own. Only one is shown at a time.</source>
        <translation>Cada una tiene su propia sesión. Solo se muestra una a la vez.</translation>
    </message>
</context>
<context>
    <name>AddKey</name>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Ver ahora</translation>
    </message>
    <message>
        <source>Stop adding the key?</source>
        <translation>¿Dejar de añadir la llave?</translation>
    </message>
    <message>
        <source>The key may be registered, because Roblox&apos;s answer was lost. Look at the Security keys tab before you rely on it.</source>
        <translation>Puede que la llave esté registrada, porque se perdió la respuesta de Roblox. Mira la pestaña Llaves de seguridad antes de contar con ella.</translation>
    </message>
    <message>
        <source>Your key has answered, but Roblox has not registered it yet. Nothing was changed.</source>
        <translation>Tu llave ha respondido, pero Roblox aún no la ha registrado. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>ChallengeDialog</name>
    <message>
        <source>T&amp;rust this device for 30 days</source>
        <translation>Confiar en este &amp;dispositivo durante 30 días</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Another way</source>
        <translation>&amp;Otra forma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Roblox asks for a check before it goes on. Nothing is changed until then.</source>
        <translation>Roblox pide una comprobación antes de seguir. Hasta entonces no se cambia nada.</translation>
    </message>
    <message>
        <source>{display_name} (@{name})</source>
        <translation>{display_name} (@{name})</translation>
    </message>
    <message>
        <source>Roblox is answering</source>
        <translation>Roblox está respondiendo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>Challenges</name>
    <message>
        <source>Type the code from your authenticator app</source>
        <translation>Escribe el código de tu app de autenticación</translation>
    </message>
    <message>
        <source>Type the code from your email</source>
        <translation>Escribe el código de tu correo electrónico</translation>
    </message>
    <message>
        <source>Type the code from your text messages</source>
        <translation>Escribe el código de tus mensajes de texto</translation>
    </message>
    <message>
        <source>Type one of your recovery codes</source>
        <translation>Escribe uno de tus códigos de recuperación</translation>
    </message>
    <message>
        <source>Code from your authenticator app</source>
        <translation>Código de tu app de autenticación</translation>
    </message>
    <message>
        <source>Code from your email</source>
        <translation>Código de tu correo electrónico</translation>
    </message>
    <message>
        <source>Code from your text messages</source>
        <translation>Código de tus mensajes de texto</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Open the app and find the Roblox entry.</source>
        <translation>Abre la app y busca la entrada de Roblox.</translation>
    </message>
    <message>
        <source>Each works once. Cross it out on your paper after you have used it.</source>
        <translation>Cada uno funciona una sola vez. Táchalo en tu papel después de usarlo.</translation>
    </message>
    <message>
        <source>Type the code that the app on your phone shows now.</source>
        <translation>Escribe el código que la app de tu teléfono muestra ahora.</translation>
    </message>
    <message>
        <source>Have a code sent to your email address.</source>
        <translation>Recibe un código en tu correo electrónico.</translation>
    </message>
    <message>
        <source>Have a code sent to your phone.</source>
        <translation>Recibe un código en tu teléfono.</translation>
    </message>
    <message>
        <source>Use up one of the codes that you wrote down.</source>
        <translation>Gasta uno de los códigos que anotaste.</translation>
    </message>
    <message>
        <source>Plug in your key and touch it.</source>
        <translation>Conecta tu llave y tócala.</translation>
    </message>
    <message>
        <source>Use the passkey that your key holds.</source>
        <translation>Usa la llave de acceso que guarda tu llave.</translation>
    </message>
    <message>
        <source>Type the password of your account.</source>
        <translation>Escribe la contraseña de tu cuenta.</translation>
    </message>
    <message>
        <source>Say yes on a device where you are signed in.</source>
        <translation>Di que sí en un dispositivo donde tengas la sesión iniciada.</translation>
    </message>
    <message>
        <source>This version of Twinbolt does not know it. Use roblox.com.</source>
        <translation>Esta versión de Twinbolt no lo conoce. Usa roblox.com.</translation>
    </message>
    <message>
        <source>The other device is being asked…</source>
        <translation>Preguntando al otro dispositivo…</translation>
    </message>
    <message>
        <source>Waiting for the answer of your other device.</source>
        <translation>Esperando la respuesta de tu otro dispositivo.</translation>
    </message>
    <message>
        <source>“No” was said on the other device. If that was not you, somebody else is signed in there: change your password. Otherwise choose another way.</source>
        <translation>En el otro dispositivo se respondió «No». Si no fuiste tú, otra persona tiene tu sesión iniciada allí: cambia tu contraseña. Si fuiste tú, elige otra forma.</translation>
    </message>
    <message>
        <source>Nobody answered there in time. You can ask again.</source>
        <translation>Nadie respondió allí a tiempo. Puedes volver a preguntar.</translation>
    </message>
    <message>
        <source>The next try is possible in {seconds} s.</source>
        <translation>Podrás volver a intentarlo en {seconds} s.</translation>
    </message>
    <message>
        <source>Roblox may make you wait before the change counts, for hours or days.</source>
        <translation>Puede que Roblox te haga esperar horas o días antes de que el cambio valga.</translation>
    </message>
    <message>
        <source>That goes for: {methods}.</source>
        <translation>Eso se aplica a: {methods}.</translation>
    </message>
    <message>
        <source>Without a wait: {methods}.</source>
        <translation>Sin espera: {methods}.</translation>
    </message>
</context>
<context>
    <name>ChangeCodes</name>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Ver ahora</translation>
    </message>
    <message>
        <source>Leave this now?</source>
        <translation>¿Salir de aquí ahora?</translation>
    </message>
    <message>
        <source>You have not yet shown that you saved your new codes. They wait for you on the Recovery codes tab.</source>
        <translation>Todavía no has demostrado que guardaste tus códigos nuevos. Te esperan en la pestaña Códigos de recuperación.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost, so your codes may have changed. Look at the Recovery codes tab before you rely on them.</source>
        <translation>Se perdió la respuesta de Roblox, así que tus códigos pueden haber cambiado. Mira la pestaña Códigos de recuperación antes de contar con ellos.</translation>
    </message>
</context>
<context>
    <name>ChangeMethod</name>
    <message>
        <source>Stop here?</source>
        <translation>¿Parar aquí?</translation>
    </message>
    <message>
        <source>The change may have been made, because Roblox&apos;s answer was lost. Look at the Methods tab before you rely on it.</source>
        <translation>Puede que el cambio se haya hecho, porque se perdió la respuesta de Roblox. Mira la pestaña Métodos antes de contar con él.</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Ver ahora</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Turn on codes by email?</source>
        <translation>¿Activar los códigos por correo electrónico?</translation>
    </message>
    <message>
        <source>Turn off codes by email?</source>
        <translation>¿Desactivar los códigos por correo electrónico?</translation>
    </message>
    <message>
        <source>Turn on codes by text message?</source>
        <translation>¿Activar los códigos por mensaje de texto?</translation>
    </message>
    <message>
        <source>Turn off codes by text message?</source>
        <translation>¿Desactivar los códigos por mensaje de texto?</translation>
    </message>
    <message>
        <source>Turn off the authenticator app?</source>
        <translation>¿Desactivar la app de autenticación?</translation>
    </message>
    <message>
        <source>Codes by email are on</source>
        <translation>Los códigos por correo electrónico están activados</translation>
    </message>
    <message>
        <source>Codes by email are off</source>
        <translation>Los códigos por correo electrónico están desactivados</translation>
    </message>
    <message>
        <source>Codes by text message are on</source>
        <translation>Los códigos por mensaje de texto están activados</translation>
    </message>
    <message>
        <source>Codes by text message are off</source>
        <translation>Los códigos por mensaje de texto están desactivados</translation>
    </message>
    <message>
        <source>The authenticator app is off</source>
        <translation>La app de autenticación está desactivada</translation>
    </message>
    <message>
        <source>When you sign in, Roblox will send a code to {address}.</source>
        <translation>Cuando inicies sesión, Roblox enviará un código a {address}.</translation>
    </message>
    <message>
        <source>When you sign in, Roblox will send a code to your email address.</source>
        <translation>Cuando inicies sesión, Roblox enviará un código a tu correo electrónico.</translation>
    </message>
    <message>
        <source>When you sign in, Roblox will send a code to the phone number {number}.</source>
        <translation>Cuando inicies sesión, Roblox enviará un código al número de teléfono {number}.</translation>
    </message>
    <message>
        <source>When you sign in, Roblox will send a code to your phone number.</source>
        <translation>Cuando inicies sesión, Roblox enviará un código a tu número de teléfono.</translation>
    </message>
    <message>
        <source>Roblox will no longer ask for a code from your app.</source>
        <translation>Roblox ya no pedirá un código de tu app.</translation>
    </message>
    <message>
        <source>Roblox will no longer send codes there.</source>
        <translation>Roblox ya no enviará códigos allí.</translation>
    </message>
    <message>
        <source>Codes would go to {address}.</source>
        <translation>Los códigos llegarían a {address}.</translation>
    </message>
    <message>
        <source>Your account has no email address yet.</source>
        <translation>Tu cuenta aún no tiene correo electrónico.</translation>
    </message>
    <message>
        <source>Codes would go to the phone number {number}.</source>
        <translation>Los códigos llegarían al número de teléfono {number}.</translation>
    </message>
    <message>
        <source>Your account has no phone number yet.</source>
        <translation>Tu cuenta aún no tiene número de teléfono.</translation>
    </message>
    <message>
        <source>Is on already.</source>
        <translation>Ya está activado.</translation>
    </message>
    <message>
        <source>Is off already.</source>
        <translation>Ya está desactivado.</translation>
    </message>
    <message>
        <source>Roblox has switched two-step verification off for the moment.</source>
        <translation>Roblox ha desactivado la verificación en dos pasos por el momento.</translation>
    </message>
    <message>
        <source>Roblox does not offer this to your account.</source>
        <translation>Roblox no ofrece esto a tu cuenta.</translation>
    </message>
    <message>
        <source>First verify your email under Settings on roblox.com.</source>
        <translation>Primero verifica tu correo electrónico en Configuración, en roblox.com.</translation>
    </message>
    <message>
        <source>First verify your phone number under Settings on roblox.com.</source>
        <translation>Primero verifica tu número de teléfono en Configuración, en roblox.com.</translation>
    </message>
    <message>
        <source>Comes second: set up an authenticator app first.</source>
        <translation>Va en segundo lugar: configura primero una app de autenticación.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost, and your account is as it was before. You can try again.</source>
        <translation>Se perdió la respuesta de Roblox y tu cuenta está como antes. Puedes volver a intentarlo.</translation>
    </message>
    <message>
        <source>Twinbolt has just read your account again. It shows the change.</source>
        <translation>Twinbolt acaba de leer tu cuenta otra vez. El cambio ya aparece.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way, but your account shows the change.</source>
        <translation>La respuesta de Roblox se perdió en el camino, pero en tu cuenta aparece el cambio.</translation>
    </message>
    <message>
        <source>Roblox agreed, but your account could not be read again yet. Refresh in a while.</source>
        <translation>Roblox aceptó, pero aún no se pudo volver a leer tu cuenta. Actualiza dentro de un rato.</translation>
    </message>
    <message>
        <source>Roblox agreed, but your account does not show the change yet. Refresh in a minute.</source>
        <translation>Roblox aceptó, pero en tu cuenta aún no aparece el cambio. Actualiza dentro de un minuto.</translation>
    </message>
</context>
<context>
    <name>ClearPage</name>
    <message>
        <source>Clear all recovery codes?</source>
        <translation>¿Borrar todos los códigos de recuperación?</translation>
    </message>
    <message>
        <source>Do this if somebody may have seen your codes and you do not want new ones now.</source>
        <translation>Hazlo si alguien pudo ver tus códigos y no quieres otros nuevos ahora.</translation>
    </message>
    <message>
        <source>&amp;Clear all codes</source>
        <translation>&amp;Borrar todos los códigos</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) will stop working at once. If you then lose your phone or key, nothing gets you back in. Making new codes voids the old ones just as well.</source>
        <translation>
            <numerusform>%n código dejará de funcionar de inmediato. Si después pierdes tu teléfono o tu llave, nada te permitirá volver a entrar. Crear códigos nuevos también anula los viejos.</numerusform>
            <numerusform>%n códigos dejarán de funcionar de inmediato. Si después pierdes tu teléfono o tu llave, nada te permitirá volver a entrar. Crear códigos nuevos también anula los viejos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearedPage</name>
    <message>
        <source>All recovery codes are void</source>
        <translation>Ningún código de recuperación vale ya</translation>
    </message>
    <message>
        <source>Throw your copy away; it is of no use now.</source>
        <translation>Tira tu copia; ya no sirve.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>You have no recovery codes now. Make some before you need them: the button is on the tab.</source>
        <translation>Ahora no tienes códigos de recuperación. Crea algunos antes de necesitarlos: el botón está en la pestaña.</translation>
    </message>
</context>
<context>
    <name>ClearingQuestion</name>
    <message>
        <source>Clear the history?</source>
        <translation>¿Borrar el historial?</translation>
    </message>
    <message>
        <source>Everything listed here is erased from this computer, and warnings that rest on it go with it. Nothing changes on your Roblox account.</source>
        <translation>Todo lo que aparece aquí se borra de esta computadora, y con ello las advertencias que se basan en él. En tu cuenta de Roblox no cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Erase it</source>
        <translation>&amp;Borrar</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Close Twinbolt now?</source>
        <translation>¿Cerrar Twinbolt ahora?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Cerrar de todos modos</translation>
    </message>
</context>
<context>
    <name>CodeBackPage</name>
    <message>
        <source>Let us check your copy</source>
        <translation>Comprobemos tu copia</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Com&amp;probar</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>From your copy, type recovery code number {number}. It is not used up by this.</source>
        <translation>Escribe de tu copia el código de recuperación número {number}. Esto no lo gasta.</translation>
    </message>
    <message>
        <source>That is not code number {number}. Look again, or go back to see the codes once more.</source>
        <translation>Ese no es el código número {number}. Mira otra vez o vuelve atrás para ver los códigos de nuevo.</translation>
    </message>
</context>
<context>
    <name>CodeBody</name>
    <message>
        <source>Sign-in code</source>
        <translation>Código de inicio de sesión</translation>
    </message>
    <message>
        <source>Seconds until the code runs out</source>
        <translation>Segundos hasta que caduque el código</translation>
    </message>
    <message>
        <source>seconds until this code runs out</source>
        <translation>segundos hasta que caduque este código</translation>
    </message>
    <message>
        <source>QR code for signing in</source>
        <translation>Código QR para iniciar sesión</translation>
    </message>
    <message>
        <source>Holds the code beside it.</source>
        <translation>Contiene el código que está al lado.</translation>
    </message>
    <message>
        <source>&amp;Open roblox.com</source>
        <translation>&amp;Abrir roblox.com</translation>
    </message>
    <message numerus="yes">
        <source>This code runs out in %n second(s).</source>
        <translation>
            <numerusform>Este código caduca en %n segundo.</numerusform>
            <numerusform>Este código caduca en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code has run out.</source>
        <translation>Este código ha caducado.</translation>
    </message>
    <message>
        <source>No browser could be opened. Go to {page} yourself.</source>
        <translation>No se pudo abrir ningún navegador. Ve tú a {page}.</translation>
    </message>
    <message>
        <source>Roblox gives no clear answer at the moment. Twinbolt keeps asking; the code stays good.</source>
        <translation>Roblox no da una respuesta clara en este momento. Twinbolt sigue preguntando; el código sigue siendo válido.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Tu código</translation>
    </message>
    <message>
        <source>Type it where you are signed in already:</source>
        <translation>Escríbelo donde ya tengas la sesión iniciada:</translation>
    </message>
    <message>
        <source>In the Roblox app on your phone</source>
        <translation>En la app de Roblox de tu teléfono</translation>
    </message>
    <message>
        <source>Settings, then Quick Sign-In. Type the code and approve.</source>
        <translation>Configuración y luego Inicio de sesión rápido. Escribe el código y aprueba.</translation>
    </message>
    <message>
        <source>In a browser</source>
        <translation>En un navegador</translation>
    </message>
    <message>
        <source>On any computer where roblox.com knows you.</source>
        <translation>En cualquier computadora donde roblox.com te conozca.</translation>
    </message>
    <message>
        <source>Or scan it</source>
        <translation>O escanéalo</translation>
    </message>
    <message>
        <source>With the camera of a phone whose browser is signed in.</source>
        <translation>Con la cámara de un teléfono cuyo navegador tenga la sesión iniciada.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Type the code that your app shows now</source>
        <translation>Escribe el código que tu app muestra ahora</translation>
    </message>
    <message>
        <source>This proves that the key arrived. Sending it turns the authenticator on.</source>
        <translation>Esto demuestra que la clave llegó. Al enviarlo se activa la autenticación.</translation>
    </message>
    <message>
        <source>&amp;Turn it on</source>
        <translation>Ac&amp;tivar</translation>
    </message>
    <message>
        <source>Code from your authenticator app</source>
        <translation>Código de tu app de autenticación</translation>
    </message>
    <message>
        <source>A code lasts 30 seconds. If it changes while you type, just type the new one.</source>
        <translation>Un código dura 30 segundos. Si cambia mientras escribes, escribe el nuevo y ya está.</translation>
    </message>
    <message>
        <source>Codes consist of the digits 0 to 9 only.</source>
        <translation>Los códigos solo llevan cifras del 0 al 9.</translation>
    </message>
    <message>
        <source>This code matches. Send it before it changes.</source>
        <translation>Este código coincide. Envíalo antes de que cambie.</translation>
    </message>
    <message>
        <source>This does not look like a code for this key. Is it from the newest Roblox entry? You can still send it.</source>
        <translation>Esto no parece un código de esta clave. ¿Es de la entrada más nueva de Roblox? Aun así puedes enviarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Your phone&apos;s clock seems %n second(s) fast, or this computer&apos;s clock slow.</source>
        <translation>
            <numerusform>El reloj de tu teléfono parece adelantado %n segundo, o el de esta computadora atrasado.</numerusform>
            <numerusform>El reloj de tu teléfono parece adelantado %n segundos, o el de esta computadora atrasado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone&apos;s clock seems %n second(s) slow, or this computer&apos;s clock fast.</source>
        <translation>
            <numerusform>El reloj de tu teléfono parece atrasado %n segundo, o el de esta computadora adelantado.</numerusform>
            <numerusform>El reloj de tu teléfono parece atrasado %n segundos, o el de esta computadora adelantado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on automatic time on both, then type the next code. You can still send this one.</source>
        <translation>Activa la hora automática en los dos y escribe el código siguiente. Este aún puedes enviarlo.</translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Write down your recovery codes</source>
        <translation>Anota tus códigos de recuperación</translation>
    </message>
    <message>
        <source>If you ever lose your phone or key, each of these codes lets you in once.</source>
        <translation>Si alguna vez pierdes tu teléfono o tu llave, cada uno de estos códigos te deja entrar una vez.</translation>
    </message>
    <message>
        <source>I &amp;wrote them down</source>
        <translation>Los he &amp;anotado</translation>
    </message>
    <message>
        <source>Recovery code {number}</source>
        <translation>Código de recuperación {number}</translation>
    </message>
    <message>
        <source>&amp;Keep covered until held</source>
        <translation>&amp;Tapar hasta mantener pulsado</translation>
    </message>
    <message>
        <source>&amp;Hold to show</source>
        <translation>&amp;Mantén pulsado para ver</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Guardar como P&amp;DF</translation>
    </message>
    <message>
        <source>Save as &amp;text</source>
        <translation>Guardar como te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Best: paper cannot be hacked</source>
        <translation>Lo mejor: el papel no se puede hackear</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard, where other programs can read them. Cleared in %n second(s).</source>
        <translation>
            <numerusform>En el portapapeles, donde otros programas pueden leerlos. Se borran en %n segundo.</numerusform>
            <numerusform>En el portapapeles, donde otros programas pueden leerlos. Se borran en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes are off the clipboard again.</source>
        <translation>Los códigos ya no están en el portapapeles.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Reemplazar</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Say yes on your other device</source>
        <translation>Di que sí en tu otro dispositivo</translation>
    </message>
    <message>
        <source>Open Roblox on a phone or computer where you are signed in. It asks whether this is you.</source>
        <translation>Abre Roblox en un teléfono o una computadora donde tengas la sesión iniciada. Allí te pregunta si eres tú.</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>&amp;Volver a preguntar</translation>
    </message>
    <message numerus="yes">
        <source>You can ask %n more time(s).</source>
        <translation>
            <numerusform>Puedes preguntar %n vez más.</numerusform>
            <numerusform>Puedes preguntar %n veces más.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was asked often enough. Choose another way if nothing shows up there.</source>
        <translation>Ya se preguntó bastantes veces. Elige otra forma si allí no aparece nada.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>What would be copied</source>
        <translation>Lo que se copiaría</translation>
    </message>
    <message>
        <source>&amp;Copy all of it</source>
        <translation>&amp;Copiarlo todo</translation>
    </message>
    <message>
        <source>Facts of this computer are being collected</source>
        <translation>Se están reuniendo datos de esta computadora</translation>
    </message>
    <message>
        <source>This says which versions you use, and which requests were made and how they ended. It holds no name, no code, no key and nothing of your account. It is sent nowhere: you choose whom you give it to.</source>
        <translation>Esto dice qué versiones usas, qué solicitudes se hicieron y cómo terminaron. No contiene ningún nombre, ningún código, ninguna clave ni nada de tu cuenta. No se envía a ninguna parte: tú eliges a quién se lo das.</translation>
    </message>
    <message>
        <source>Copied. Nothing else was.</source>
        <translation>Copiado. Nada más se copió.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>From now on you can pass checks by plugging it in and touching it.</source>
        <translation>Desde ahora puedes pasar las comprobaciones conectándola y tocándola.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>One key can get lost</source>
        <translation>Una sola llave se puede perder</translation>
    </message>
    <message>
        <source>Add a second one now and keep it in another place, for example in a drawer at home.</source>
        <translation>Añade otra ahora y guárdala en otro lugar, por ejemplo en un cajón de casa.</translation>
    </message>
    <message>
        <source>&amp;Add a spare now</source>
        <translation>&amp;Añadir una de repuesto</translation>
    </message>
    <message>
        <source>“{name}” is registered</source>
        <translation>«{name}» está registrada</translation>
    </message>
    <message>
        <source>{used} of {limit} keys used</source>
        <translation>{used} de {limit} llaves usadas</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>Roblox agreed, but nothing shows yet</source>
        <translation>Roblox aceptó, pero aún no se ve nada</translation>
    </message>
    <message>
        <source>Only your password protects this account now.</source>
        <translation>Ahora solo tu contraseña protege esta cuenta.</translation>
    </message>
    <message>
        <source>&amp;Set up another method</source>
        <translation>&amp;Configurar otro método</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>{method}: before {before}, now {after}</source>
        <translation>{method}: antes {before}, ahora {after}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>On, asked first</source>
        <translation>Activado, se pide primero</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>The entry in your authenticator app is of no use any more: delete it there.</source>
        <translation>La entrada en tu app de autenticación ya no sirve: bórrala allí.</translation>
    </message>
    <message>
        <source>If that was not what you wanted, you can turn it on again at any time.</source>
        <translation>Si no era lo que querías, puedes volver a activarlo cuando quieras.</translation>
    </message>
    <message>
        <source>Your new recovery codes count</source>
        <translation>Tus nuevos códigos de recuperación ya valen</translation>
    </message>
    <message>
        <source>Your copy is good. Twinbolt and its keyring entry have forgotten the codes.</source>
        <translation>Tu copia es correcta. Twinbolt y su entrada del llavero han olvidado los códigos.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Put the copy away safely</source>
        <translation>Guarda bien la copia</translation>
    </message>
    <message>
        <source>Somewhere you find it in a year, and nobody else does. Not where your phone is.</source>
        <translation>En un lugar donde tú la encuentres dentro de un año, y nadie más. No donde está tu teléfono.</translation>
    </message>
    <message>
        <source>Throw the old codes away</source>
        <translation>Tira los códigos viejos</translation>
    </message>
    <message>
        <source>They do not work any more. Cross each new one out once you have used it.</source>
        <translation>Ya no funcionan. Tacha cada código nuevo después de usarlo.</translation>
    </message>
    <message>
        <source>Your authenticator is on</source>
        <translation>Tu app de autenticación está activada</translation>
    </message>
    <message>
        <source>From now on, signing in asks for a code from your app.</source>
        <translation>Desde ahora, al iniciar sesión se pide un código de tu app.</translation>
    </message>
    <message>
        <source>Put the paper away safely</source>
        <translation>Guarda bien el papel</translation>
    </message>
    <message>
        <source>Somewhere you find it in a year, and nobody else does.</source>
        <translation>En un lugar donde tú lo encuentres dentro de un año, y nadie más.</translation>
    </message>
    <message>
        <source>Your recovery codes are safe on your paper.</source>
        <translation>Tus códigos de recuperación están a salvo en tu papel.</translation>
    </message>
    <message numerus="yes">
        <source>You still have %n unused recovery code(s) from before.</source>
        <translation>
            <numerusform>Todavía tienes %n código de recuperación de antes sin usar.</numerusform>
            <numerusform>Todavía tienes %n códigos de recuperación de antes sin usar.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no recovery codes. Make some, so that a lost phone does not lock you out.</source>
        <translation>No tienes códigos de recuperación. Crea algunos, para que perder el teléfono no te deje fuera.</translation>
    </message>
    <message>
        <source>Turn on the backup of your authenticator app, if it has one</source>
        <translation>Activa la copia de seguridad de tu app de autenticación, si la tiene</translation>
    </message>
    <message>
        <source>Then your codes come back on a new phone.</source>
        <translation>Así tus códigos vuelven en un teléfono nuevo.</translation>
    </message>
    <message>
        <source>Never tell a code to anybody</source>
        <translation>Nunca le digas un código a nadie</translation>
    </message>
    <message>
        <source>Roblox staff never ask for one. Whoever asks wants your account.</source>
        <translation>El personal de Roblox nunca pide uno. Quien lo pide quiere tu cuenta.</translation>
    </message>
</context>
<context>
    <name>DrillCard</name>
    <message>
        <source>What if you lose something?</source>
        <translation>¿Y si pierdes algo?</translation>
    </message>
    <message>
        <source>Try to get &amp;in without it</source>
        <translation>Prueba a &amp;entrar sin eso</translation>
    </message>
    <message>
        <source>Tick what is gone. Nothing is changed by this.</source>
        <translation>Marca lo que falta. Esto no cambia nada.</translation>
    </message>
    <message>
        <source>{thing} lost: {way} still works</source>
        <translation>Perdido: {thing}. Aún funciona: {way}</translation>
    </message>
    <message>
        <source>{thing} lost: {way} is gone too</source>
        <translation>Perdido: {thing}. También se pierde: {way}</translation>
    </message>
    <message>
        <source>You tried it, and got in without: {things}.</source>
        <translation>Lo probaste y entraste sin: {things}.</translation>
    </message>
    <message>
        <source>You tried it, and did not get in. These are left: {ways}.</source>
        <translation>Lo probaste y no entraste. Aún te quedan: {ways}.</translation>
    </message>
    <message>
        <source>You tried it, and did not get in: nothing is left.</source>
        <translation>Lo probaste y no entraste: no te queda nada.</translation>
    </message>
    <message>
        <source>You tried it, and the time for it ran out.</source>
        <translation>Lo probaste y se acabó el tiempo.</translation>
    </message>
    <message>
        <source>Nothing is lost: every way in works.</source>
        <translation>No se ha perdido nada: todas las formas de entrar funcionan.</translation>
    </message>
    <message>
        <source>You would still get in by: {ways}.</source>
        <translation>Aún podrías entrar con: {ways}.</translation>
    </message>
</context>
<context>
    <name>EnlargedQr</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>Código QR para tu app de autenticación</translation>
    </message>
    <message>
        <source>Press Esc or click the code to close.</source>
        <translation>Pulsa Esc o haz clic en el código para cerrar.</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>Your account is being read</source>
        <translation>Se está leyendo tu cuenta</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Each method that is off is one thing less that a thief has to get past.</source>
        <translation>Cada método desactivado es un obstáculo menos para un ladrón.</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Comprobar otra vez</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>&amp;Turn it on</source>
        <translation>Ac&amp;tivar</translation>
    </message>
    <message>
        <source>&amp;Turn it off</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>{method}: turned off</source>
        <translation>{method}: desactivado</translation>
    </message>
    <message>
        <source>Roblox allows your account one of these methods at a time.</source>
        <translation>Roblox permite a tu cuenta uno de estos métodos a la vez.</translation>
    </message>
    <message>
        <source>Only your password protects this account then</source>
        <translation>Después solo tu contraseña protegerá esta cuenta</translation>
    </message>
    <message>
        <source>It is the last method. Whoever learns your password can take the account. To move to another method, turn that one on first.</source>
        <translation>Es el último método. Quien sepa tu contraseña puede quedarse con la cuenta. Para pasar a otro método, activa primero ese.</translation>
    </message>
    <message>
        <source>One way in is left</source>
        <translation>Queda una sola forma de entrar</translation>
    </message>
    <message>
        <source>If you lose that one, you lose the account. Make recovery codes first.</source>
        <translation>Si la pierdes, pierdes la cuenta. Crea primero códigos de recuperación.</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) stay, without use</source>
        <translation>
            <numerusform>Queda %n código de recuperación, sin uso</numerusform>
            <numerusform>Quedan %n códigos de recuperación, sin uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing asks for them while no method is on. Keep them, or clear them afterwards.</source>
        <translation>Nadie los pide mientras no haya un método activado. Consérvalos o bórralos después.</translation>
    </message>
    <message>
        <source>Roblox keeps security keys only beside an authenticator app. You would have to add them again.</source>
        <translation>Roblox solo conserva las llaves de seguridad junto a una app de autenticación. Tendrías que añadirlas otra vez.</translation>
    </message>
    <message>
        <source>All security keys of this account are deleted</source>
        <translation>Se borran todas las llaves de seguridad de esta cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%n security key(s) deleted</source>
        <translation>
            <numerusform>Se borra %n llave de seguridad</numerusform>
            <numerusform>Se borran %n llaves de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else changes</source>
        <translation>No cambia nada más</translation>
    </message>
    <message>
        <source>Everything that is on stays on.</source>
        <translation>Todo lo que está activado sigue activado.</translation>
    </message>
    <message>
        <source>Your other methods stay on. You can turn this one on again.</source>
        <translation>Tus otros métodos siguen activados. Puedes volver a activar este.</translation>
    </message>
    <message>
        <source>I understand that my keys are deleted and that only my password is left.</source>
        <translation>Entiendo que se borran mis llaves y que solo queda mi contraseña.</translation>
    </message>
    <message>
        <source>I understand that only my password is left.</source>
        <translation>Entiendo que solo queda mi contraseña.</translation>
    </message>
    <message>
        <source>I understand that my keys are deleted.</source>
        <translation>Entiendo que se borran mis llaves.</translation>
    </message>
</context>
<context>
    <name>FlowFrame</name>
    <message>
        <source>Nothing was changed on your account.</source>
        <translation>No se ha cambiado nada en tu cuenta.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Roblox is answering</source>
        <translation>Roblox está respondiendo</translation>
    </message>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Paso {step} de {count}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Status; Ctrl+2 to Ctrl+4 for the other tabs</source>
        <translation>Estado; Ctrl+2 a Ctrl+4 para las otras pestañas</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Leer todo de nuevo</translation>
    </message>
    <message>
        <source>Accounts: switch, add, sign out</source>
        <translation>Cuentas: cambiar, añadir, cerrar sesión</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Bloquear la ventana</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Close, cancel, or go back; nothing is ever changed by it</source>
        <translation>Cerrar, cancelar o volver; nunca cambia nada</translation>
    </message>
    <message>
        <source>To the next field or button; with Shift to the one before</source>
        <translation>Al campo o botón siguiente; con Mayús, al anterior</translation>
    </message>
    <message>
        <source>What two-step verification is</source>
        <translation>Qué es la verificación en dos pasos</translation>
    </message>
    <message>
        <source>Why a password alone is not enough.</source>
        <translation>Por qué no basta con una contraseña.</translation>
    </message>
    <message>
        <source>With two-step verification, whoever signs in to your account has to show two things: the password, and something that only you have, like your phone or a security key.</source>
        <translation>Con la verificación en dos pasos, quien inicia sesión en tu cuenta tiene que mostrar dos cosas: la contraseña y algo que solo tienes tú, como tu teléfono o una llave de seguridad.</translation>
    </message>
    <message>
        <source>Passwords get stolen: by fake websites, by programs that promise free Robux, or because the same one was used elsewhere. With the second step on, a stolen password opens nothing.</source>
        <translation>Las contraseñas se roban: con sitios web falsos, con programas que prometen Robux gratis o porque usaste la misma en otro lugar. Con el segundo paso activado, una contraseña robada no abre nada.</translation>
    </message>
    <message>
        <source>Nobody from Roblox will ever ask you for a code. Whoever does is trying to get into your account.</source>
        <translation>Nadie de Roblox te pedirá nunca un código. Quien lo hace intenta entrar en tu cuenta.</translation>
    </message>
    <message>
        <source>Which method to choose</source>
        <translation>Qué método elegir</translation>
    </message>
    <message>
        <source>Authenticator app, security key, email and text message compared.</source>
        <translation>Comparación de app de autenticación, llave de seguridad, correo electrónico y mensaje de texto.</translation>
    </message>
    <message>
        <source>An authenticator app is the best start. It makes a new code every 30 seconds on your phone, works without a network, and costs nothing.</source>
        <translation>Una app de autenticación es el mejor comienzo. Crea un código nuevo cada 30 segundos en tu teléfono, funciona sin red y no cuesta nada.</translation>
    </message>
    <message>
        <source>A security key is a small device that you plug in and touch. It is the strongest method, because no fake website can use what it sends. Roblox takes keys only beside an authenticator app. Have two, and keep one in a safe place.</source>
        <translation>Una llave de seguridad es un pequeño dispositivo que conectas y tocas. Es el método más fuerte, porque ningún sitio web falso puede usar lo que envía. Roblox solo acepta llaves junto a una app de autenticación. Ten dos y guarda una en un lugar seguro.</translation>
    </message>
    <message>
        <source>Codes by email are as safe as your mailbox. Give it a password of its own and two-step verification as well. Codes by text message are better than nothing, but phone numbers can be taken over.</source>
        <translation>Los códigos por correo electrónico son tan seguros como tu buzón. Ponle una contraseña propia y también verificación en dos pasos. Los códigos por mensaje de texto son mejor que nada, pero alguien puede quedarse con tu número de teléfono.</translation>
    </message>
    <message>
        <source>Recovery codes, and where to keep them</source>
        <translation>Los códigos de recuperación y dónde guardarlos</translation>
    </message>
    <message>
        <source>They let you in when everything else is lost.</source>
        <translation>Te dejan entrar cuando todo lo demás se ha perdido.</translation>
    </message>
    <message>
        <source>Each recovery code works once, in place of your phone or key. They are shown when they are made and never again.</source>
        <translation>Cada código de recuperación funciona una vez, en lugar de tu teléfono o tu llave. Se muestran al crearlos y nunca más.</translation>
    </message>
    <message>
        <source>Print them and keep the sheet where you keep your passport, or put them into a password manager. Not on your phone: they are for the day when it is gone.</source>
        <translation>Imprímelos y guarda la hoja donde guardas tu pasaporte, o ponlos en un gestor de contraseñas. No en tu teléfono: son para el día en que no lo tengas.</translation>
    </message>
    <message>
        <source>New codes make all old ones worthless at once. If Twinbolt or your computer stops while codes are being made, start it again: it shows them once more, or tells you to make new ones.</source>
        <translation>Los códigos nuevos anulan de inmediato todos los viejos. Si Twinbolt o tu computadora se detiene mientras se crean los códigos, vuelve a abrirlo: te los muestra otra vez o te dice que crees otros.</translation>
    </message>
    <message>
        <source>If you lost your phone or a key</source>
        <translation>Si perdiste tu teléfono o una llave</translation>
    </message>
    <message>
        <source>What to do first, and what to do next.</source>
        <translation>Qué hacer primero y qué hacer después.</translation>
    </message>
    <message>
        <source>Sign in with another method: a spare key, a code by email, or a recovery code. Under Status you can try out beforehand what would be left to you.</source>
        <translation>Inicia sesión con otro método: una llave de repuesto, un código por correo electrónico o un código de recuperación. En Estado puedes probar de antemano qué te quedaría.</translation>
    </message>
    <message>
        <source>Then take what was lost away from your account: remove the key, or turn the authenticator off and set it up anew on another phone. Last, make new recovery codes.</source>
        <translation>Después quita de tu cuenta lo que se perdió: elimina la llave, o desactiva la app de autenticación y configúrala de nuevo en otro teléfono. Por último, crea nuevos códigos de recuperación.</translation>
    </message>
    <message>
        <source>If no way in is left, only Roblox can help, and only on its own website. Nobody else can, whatever they promise.</source>
        <translation>Si no queda ninguna forma de entrar, solo Roblox puede ayudarte, y solo en su propio sitio web. Nadie más puede, prometa lo que prometa.</translation>
    </message>
    <message>
        <source>Why you can trust this, and what it cannot do</source>
        <translation>Por qué puedes confiar en esto y qué no puede hacer</translation>
    </message>
    <message>
        <source>What Twinbolt asks for, where it keeps things, and where it stops.</source>
        <translation>Qué pide Twinbolt, dónde guarda las cosas y hasta dónde llega.</translation>
    </message>
    <message>
        <source>Twinbolt never asks for your password or a cookie to sign in. You allow it on a device that is signed in already. Some changes want your password again: then Roblox asks for it, and Twinbolt passes it on and forgets it.</source>
        <translation>Twinbolt nunca te pide tu contraseña ni una cookie para iniciar sesión. Lo permites en un dispositivo que ya tiene la sesión iniciada. Algunos cambios necesitan otra vez tu contraseña: entonces la pide Roblox, y Twinbolt la entrega y la olvida.</translation>
    </message>
    <message>
        <source>It talks to roblox.com and to nobody else. What is secret is kept in memory, or in your computer&apos;s keyring if you tick that, and is gone when you sign out.</source>
        <translation>Habla con roblox.com y con nadie más. Lo secreto se guarda en la memoria, o en el llavero de tu computadora si lo marcas, y desaparece cuando cierras sesión.</translation>
    </message>
    <message>
        <source>It cannot protect you from a program on this computer that was made to steal, or from somebody who sits at it while you are signed in. Lock the window when you leave. Twinbolt is unofficial: it is not made by Roblox.</source>
        <translation>No puede protegerte de un programa en esta computadora hecho para robar, ni de alguien que la use mientras tu sesión está iniciada. Bloquea la ventana cuando te vayas. Twinbolt no es oficial: no lo hace Roblox.</translation>
    </message>
    <message>
        <source>Practising</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Try everything with a pretend account first.</source>
        <translation>Prueba todo primero con una cuenta de prueba.</translation>
    </message>
    <message>
        <source>In practice the window works as always, but behind it stands a pretend service inside the program. Beside the window are a pretend phone, an inbox, another device and security keys to play with.</source>
        <translation>En la práctica, la ventana funciona como siempre, pero detrás hay un servicio de prueba dentro del programa. Junto a la ventana hay un teléfono, un buzón, otro dispositivo y llaves de seguridad de prueba para jugar con ellos.</translation>
    </message>
    <message>
        <source>Nothing in it reaches Roblox, and nothing of it is left when you close it. The banner at the top tells you that you are practising.</source>
        <translation>Nada de eso llega a Roblox, y no queda nada cuando la cierras. El aviso de arriba te dice que estás practicando.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Todo se puede hacer sin ratón.</translation>
    </message>
    <message>
        <source>Letters that are underlined on buttons work together with Alt, on a Mac with Option.</source>
        <translation>Las letras subrayadas en los botones funcionan junto con Alt; en un Mac, con Opción.</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>Cuando algo no funciona</translation>
    </message>
    <message>
        <source>What you can give to somebody who helps you.</source>
        <translation>Lo que puedes dar a quien te ayuda.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation>Leer: {title}</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;History and report</source>
        <translation>&amp;Historial e informe</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Save as web &amp;page</source>
        <translation>Guardar como página &amp;web</translation>
    </message>
    <message>
        <source>Save as &amp;data (JSON)</source>
        <translation>Guardar como &amp;datos (JSON)</translation>
    </message>
    <message>
        <source>&amp;Clear the history</source>
        <translation>&amp;Borrar el historial</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>The history could not be cleared: it cannot be written to. Try again later.</source>
        <translation>No se pudo borrar el historial: no se puede escribir en él. Inténtalo más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older change(s)</source>
        <translation>
            <numerusform>Mostrar %n cambio anterior</numerusform>
            <numerusform>Mostrar %n cambios anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>Historial de {name}</translation>
    </message>
    <message>
        <source>Twinbolt compares what it reads with what it saw before. It can tell what changed and whether it was changed here, but not who it was. All of this stays on this computer.</source>
        <translation>Twinbolt compara lo que lee con lo que vio antes. Puede decir qué cambió y si se cambió aquí, pero no quién fue. Todo esto se queda en esta computadora.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The ratings with their reasons, every method, and this history: for your own files, or for somebody who helps you. It holds no password, no code and no address.</source>
        <translation>Las valoraciones con sus motivos, cada método y este historial: para tus archivos o para quien te ayude. No contiene ninguna contraseña, ningún código ni ninguna dirección.</translation>
    </message>
</context>
<context>
    <name>InboxCard</name>
    <message>
        <source>Email and text messages</source>
        <translation>Correo electrónico y mensajes de texto</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>No hay mensajes.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>For @{name}, to {to}, {time}</source>
        <translation>Para @{name}, a {to}, {time}</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>{name}: turned on</source>
        <translation>{name}: activado</translation>
    </message>
    <message>
        <source>{name}: turned off</source>
        <translation>{name}: desactivado</translation>
    </message>
    <message>
        <source>{name}: changed, or set up anew</source>
        <translation>{name}: cambiado o configurado de nuevo</translation>
    </message>
    <message>
        <source>{name}: asked for first now</source>
        <translation>{name}: ahora se pide primero</translation>
    </message>
    <message>
        <source>Security key “{name}”: added</source>
        <translation>Llave de seguridad «{name}»: agregada</translation>
    </message>
    <message>
        <source>Security key “{name}”: removed</source>
        <translation>Llave de seguridad «{name}»: eliminada</translation>
    </message>
    <message>
        <source>Recovery codes: new ones made</source>
        <translation>Códigos de recuperación: se crearon nuevos</translation>
    </message>
    <message>
        <source>Recovery codes: one was used</source>
        <translation>Códigos de recuperación: se usó uno</translation>
    </message>
    <message>
        <source>Recovery codes: none left</source>
        <translation>Códigos de recuperación: no queda ninguno</translation>
    </message>
    <message>
        <source>Changed: {when}</source>
        <translation>Cambio: {when}</translation>
    </message>
    <message>
        <source>Changed between {after} and {when}</source>
        <translation>Cambio entre {after} y {when}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>Not this computer</source>
        <translation>No fue esta computadora</translation>
    </message>
    <message>
        <source>Unknown where</source>
        <translation>No se sabe dónde</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Todavía no se sabe nada.</translation>
    </message>
    <message>
        <source>No change since Twinbolt first looked, on {date}.</source>
        <translation>Ningún cambio desde que Twinbolt miró por primera vez, el {date}.</translation>
    </message>
    <message>
        <source>The history on this computer could not be read. It was set aside, and a new one was begun.</source>
        <translation>No se pudo leer el historial de esta computadora. Se apartó y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>Another program held on to the history. It was set aside, and a new one was begun.</source>
        <translation>Otro programa tenía ocupado el historial. Se apartó y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>Another program holds on to the history. What is noted now may be forgotten in the end.</source>
        <translation>Otro programa tiene ocupado el historial. Lo que se anote ahora podría perderse al final.</translation>
    </message>
    <message>
        <source>A newer Twinbolt wrote the history. What is noted now is forgotten when Twinbolt ends.</source>
        <translation>Un Twinbolt más nuevo escribió el historial. Lo que se anote ahora se olvida al cerrar Twinbolt.</translation>
    </message>
    <message>
        <source>The history cannot be written to. What is noted now is forgotten when Twinbolt ends.</source>
        <translation>No se puede escribir en el historial. Lo que se anote ahora se olvida al cerrar Twinbolt.</translation>
    </message>
    <message>
        <source>The disk is full. What is noted now is forgotten in the end, unless there is room again.</source>
        <translation>El disco está lleno. Lo que se anote ahora se olvida al final, a menos que haya espacio de nuevo.</translation>
    </message>
    <message>
        <source>The history could not be opened. What is noted now is forgotten when Twinbolt ends.</source>
        <translation>No se pudo abrir el historial. Lo que se anote ahora se olvida al cerrar Twinbolt.</translation>
    </message>
    <message>
        <source>Saved as “{name}”. It holds no password, no code and no address.</source>
        <translation>Guardado como «{name}». No contiene ninguna contraseña, ningún código ni ninguna dirección.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Nothing was written.</source>
        <translation>Ya existe un archivo «{name}». No se escribió nada.</translation>
    </message>
    <message>
        <source>“{name}” could not be written. Choose another folder.</source>
        <translation>No se pudo escribir «{name}». Elige otra carpeta.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Use your passkey</source>
        <translation>Usa tu llave de acceso</translation>
    </message>
    <message>
        <source>Use your security key</source>
        <translation>Usa tu llave de seguridad</translation>
    </message>
    <message>
        <source>Plug in the key, if it is not yet.</source>
        <translation>Conecta la llave, si aún no lo está.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>No key can be used here. Choose another way, or do this on roblox.com.</source>
        <translation>Aquí no se puede usar ninguna llave. Elige otra forma o hazlo en roblox.com.</translation>
    </message>
</context>
<context>
    <name>KeyQuestion</name>
    <message>
        <source>PIN of the key</source>
        <translation>PIN de la llave</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <translation>Mostrar el PIN</translation>
    </message>
    <message>
        <source>Hide the PIN</source>
        <translation>Ocultar el PIN</translation>
    </message>
    <message>
        <source>It is the PIN of the key itself, not your Roblox password. Only the key sees it.</source>
        <translation>Es el PIN de la propia llave, no tu contraseña de Roblox. Solo la llave lo ve.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>&amp;Use the last try</source>
        <translation>&amp;Usar el último intento</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Cuenta {number}</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Stop here</source>
        <translation>&amp;Parar aquí</translation>
    </message>
    <message>
        <source>&amp;Stop all the same</source>
        <translation>&amp;Parar de todos modos</translation>
    </message>
</context>
<context>
    <name>LinkedBody</name>
    <message>
        <source>&amp;Yes, that is me</source>
        <translation>&amp;Sí, soy yo</translation>
    </message>
    <message>
        <source>&amp;No, somebody else</source>
        <translation>&amp;No, es otra persona</translation>
    </message>
    <message>
        <source>The code was taken by</source>
        <translation>El código lo tomó</translation>
    </message>
    <message>
        <source>Is that you?</source>
        <translation>¿Eres tú?</translation>
    </message>
    <message>
        <source>Now approve it on the other device. Twinbolt goes on by itself.</source>
        <translation>Ahora apruébalo en el otro dispositivo. Twinbolt sigue solo.</translation>
    </message>
    <message>
        <source>The other device has approved. Only your answer here is missing.</source>
        <translation>El otro dispositivo ya aprobó. Solo falta tu respuesta aquí.</translation>
    </message>
    <message>
        <source>Answer here, and approve it on the other device.</source>
        <translation>Responde aquí y apruébalo en el otro dispositivo.</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Your new recovery codes are still in memory, because nothing else has them. Unlock, and save them.</source>
        <translation>Tus nuevos códigos de recuperación siguen en la memoria, porque no están en ningún otro lugar. Desbloquea y guárdalos.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>&amp;Mejor iniciar sesión</translation>
    </message>
    <message>
        <source>The keyring is being read</source>
        <translation>Se está leyendo el llavero</translation>
    </message>
    <message>
        <source>Twinbolt is locked</source>
        <translation>Twinbolt está bloqueado</translation>
    </message>
    <message>
        <source>{display_name} (@{name}) is locked</source>
        <translation>{display_name} (@{name}): ventana bloqueada</translation>
    </message>
    <message>
        <source>Nothing of the account is in this program&apos;s memory now. Unlocking reads the keyring again.</source>
        <translation>Ahora no hay nada de la cuenta en la memoria de este programa. Al desbloquear se vuelve a leer el llavero.</translation>
    </message>
    <message>
        <source>This session was not to be kept, so locking has signed it out. Unlock to sign in again.</source>
        <translation>Esta sesión no debía guardarse, así que se cerró al bloquear. Desbloquea para volver a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice: a pretend account. Nothing here reaches Roblox or changes your real account.</source>
        <translation>Práctica: una cuenta de prueba. Nada de esto llega a Roblox ni cambia tu cuenta real.</translation>
    </message>
    <message>
        <source>Test server: this window talks to a program on this computer, not to Roblox.</source>
        <translation>Servidor de pruebas: esta ventana habla con un programa de esta computadora, no con Roblox.</translation>
    </message>
    <message>
        <source>Hide the devices</source>
        <translation>Ocultar los dispositivos</translation>
    </message>
    <message>
        <source>Show the devices</source>
        <translation>Mostrar los dispositivos</translation>
    </message>
</context>
<context>
    <name>MakePage</name>
    <message>
        <source>Make new recovery codes</source>
        <translation>Crea nuevos códigos de recuperación</translation>
    </message>
    <message>
        <source>Each code lets you in once, when your phone or key is lost. Roblox shows them a single time.</source>
        <translation>Cada código te deja entrar una vez, si pierdes tu teléfono o tu llave. Roblox los muestra una sola vez.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Have a printer, or pen and paper, at hand</source>
        <translation>Ten a mano una impresora, o papel y bolígrafo</translation>
    </message>
    <message>
        <source>Look around you: nobody else should see the codes</source>
        <translation>Mira a tu alrededor: nadie más debe ver los códigos</translation>
    </message>
    <message>
        <source>At the end you type one code back, to be sure that your copy is good</source>
        <translation>Al final escribes uno de los códigos, para asegurarte de que tu copia es correcta</translation>
    </message>
    <message>
        <source>&amp;Make new codes</source>
        <translation>&amp;Crear códigos nuevos</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) that you have now will stop working at once.</source>
        <translation>
            <numerusform>%n código que tienes ahora dejará de funcionar de inmediato.</numerusform>
            <numerusform>%n códigos que tienes ahora dejarán de funcionar de inmediato.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>How do you want to prove that it is you?</source>
        <translation>¿Cómo quieres demostrar que eres tú?</translation>
    </message>
    <message>
        <source>Choose a method. You can add others later.</source>
        <translation>Elige un método. Puedes añadir otros más tarde.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Methods are being read</source>
        <translation>Se están leyendo los métodos</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Turns off: {methods}.</source>
        <translation>Desactiva: {methods}.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Authenticator app</source>
        <translation>App de autenticación</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Llave de seguridad</translation>
    </message>
    <message>
        <source>Email code</source>
        <translation>Código por correo</translation>
    </message>
    <message>
        <source>Text message (SMS)</source>
        <translation>Mensaje de texto (SMS)</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Llave de acceso</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Otro dispositivo</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Unknown method</source>
        <translation>Método desconocido</translation>
    </message>
    <message>
        <source>An app on your phone shows a new six-digit code every 30 seconds. Works without a network.</source>
        <translation>Una app de tu teléfono muestra un código nuevo de seis cifras cada 30 segundos. Funciona sin red.</translation>
    </message>
    <message>
        <source>A small device that you plug in and touch. Fake websites cannot trick it.</source>
        <translation>Un pequeño dispositivo que conectas y tocas. Los sitios web falsos no pueden engañarlo.</translation>
    </message>
    <message>
        <source>A code is sent to your email. As safe as your mailbox is.</source>
        <translation>Se envía un código a tu correo electrónico. Es tan seguro como tu buzón.</translation>
    </message>
    <message>
        <source>A code is sent to your phone number. Thieves can steal phone numbers.</source>
        <translation>Se envía un código a tu número de teléfono. Los ladrones pueden robar números de teléfono.</translation>
    </message>
    <message>
        <source>Your phone or computer signs you in with your face, finger or PIN.</source>
        <translation>Tu teléfono o computadora inicia tu sesión con tu cara, tu dedo o tu PIN.</translation>
    </message>
    <message>
        <source>A device where you are signed in asks you to approve.</source>
        <translation>Un dispositivo donde tienes la sesión iniciada te pide que apruebes.</translation>
    </message>
    <message>
        <source>Codes on paper that get you in when everything else is lost.</source>
        <translation>Códigos en papel que te dejan entrar cuando todo lo demás se ha perdido.</translation>
    </message>
    <message>
        <source>Your password can be asked for as an extra check.</source>
        <translation>Se puede pedir tu contraseña como comprobación adicional.</translation>
    </message>
    <message>
        <source>Roblox lists a method that this version of Twinbolt does not know.</source>
        <translation>Roblox muestra un método que esta versión de Twinbolt no conoce.</translation>
    </message>
    <message>
        <source>Stops whoever has only your password. Needs no network.</source>
        <translation>Detiene a quien solo tiene tu contraseña. No necesita red.</translation>
    </message>
    <message>
        <source>Stops stolen passwords, and fake websites as well.</source>
        <translation>Detiene las contraseñas robadas y también los sitios web falsos.</translation>
    </message>
    <message>
        <source>Stops whoever has only your password. As safe as your mailbox is.</source>
        <translation>Detiene a quien solo tiene tu contraseña. Es tan seguro como tu buzón.</translation>
    </message>
    <message>
        <source>Stops most thieves, but phone numbers can be stolen.</source>
        <translation>Detiene a la mayoría de los ladrones, pero los números de teléfono se pueden robar.</translation>
    </message>
    <message>
        <source>Get you in when everything else is lost.</source>
        <translation>Te dejan entrar cuando todo lo demás se ha perdido.</translation>
    </message>
    <message>
        <source>Can be asked for as an extra check. Alone, it is not enough.</source>
        <translation>Se puede pedir como comprobación adicional. Por sí sola no basta.</translation>
    </message>
    <message>
        <source>Costs: your phone at hand, and recovery codes if you lose it.</source>
        <translation>Precio: tener el teléfono a mano, y códigos de recuperación por si lo pierdes.</translation>
    </message>
    <message>
        <source>Costs: a key to buy, better two. Works in web browsers only.</source>
        <translation>Precio: comprar una llave, mejor dos. Solo funciona en navegadores.</translation>
    </message>
    <message>
        <source>Costs: a moment until the email comes.</source>
        <translation>Precio: un momento hasta que llega el correo.</translation>
    </message>
    <message>
        <source>Costs: phone reception, and your number known to Roblox.</source>
        <translation>Precio: cobertura del teléfono, y que Roblox sepa tu número.</translation>
    </message>
    <message>
        <source>Costs: nothing. Made on roblox.com, by your phone or computer.</source>
        <translation>Precio: ninguno. La crea en roblox.com tu teléfono o computadora.</translation>
    </message>
    <message>
        <source>Costs: that device at hand, and care to approve only yourself.</source>
        <translation>Precio: tener ese dispositivo a mano, y cuidado de aprobar solo lo tuyo.</translation>
    </message>
    <message>
        <source>Costs: a sheet of paper and a safe place for it.</source>
        <translation>Precio: una hoja de papel y un lugar seguro para ella.</translation>
    </message>
    <message>
        <source>Costs: one that you use nowhere else.</source>
        <translation>Precio: una que no uses en ningún otro lugar.</translation>
    </message>
</context>
<context>
    <name>MethodsTab</name>
    <message>
        <source>Ways to prove that it is you</source>
        <translation>Formas de demostrar que eres tú</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gestionar</translation>
    </message>
    <message>
        <source>{action}: {method}</source>
        <translation>{action}: {method}</translation>
    </message>
    <message>
        <source>On since {date}.</source>
        <translation>Activado desde el {date}.</translation>
    </message>
    <message>
        <source>Off since {date}.</source>
        <translation>Desactivado desde el {date}.</translation>
    </message>
    <message>
        <source>On, asked first</source>
        <translation>Activado, se pide primero</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No se ofrece</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
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
        <translation>Ponle un nombre a tu llave de seguridad</translation>
    </message>
    <message>
        <source>So that you know later which one it is, for example “Blue key” or “Spare in the drawer”.</source>
        <translation>Para que después sepas cuál es, por ejemplo «Llave azul» o «Repuesto del cajón».</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nombre de la llave</translation>
    </message>
    <message>
        <source>{used} of {limit} keys used</source>
        <translation>{used} de {limit} llaves usadas</translation>
    </message>
</context>
<context>
    <name>NotYetPage</name>
    <message>
        <source>&amp;Set up an authenticator</source>
        <translation>&amp;Configurar una app de autenticación</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Security keys are not offered</source>
        <translation>No se ofrecen llaves de seguridad</translation>
    </message>
    <message>
        <source>First an authenticator app, then a key</source>
        <translation>Primero una app de autenticación, después una llave</translation>
    </message>
    <message>
        <source>There is no room for another key</source>
        <translation>No hay sitio para otra llave</translation>
    </message>
    <message>
        <source>Roblox does not offer security keys to your account.</source>
        <translation>Roblox no ofrece llaves de seguridad a tu cuenta.</translation>
    </message>
    <message>
        <source>Roblox takes security keys only beside an authenticator app. Set that up now; afterwards you come back here.</source>
        <translation>Roblox solo acepta llaves de seguridad junto a una app de autenticación. Configúrala ahora; después vuelves aquí.</translation>
    </message>
    <message>
        <source>Your account has {limit} keys, which is the most that Roblox takes. Remove one first.</source>
        <translation>Tu cuenta tiene {limit} llaves, el máximo que acepta Roblox. Quita una primero.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The session of @{name} turned out to belong to another account. It was dropped, and nothing that it told is shown.</source>
        <translation>La sesión de @{name} resultó ser de otra cuenta. Se descartó, y no se muestra nada de lo que dijo.</translation>
    </message>
    <message>
        <source>Twinbolt locked itself because nobody was there, and ended what was open. {left}</source>
        <translation>Twinbolt se bloqueó porque no había nadie, y cerró lo que estaba abierto. {left}</translation>
    </message>
    <message>
        <source>Signed out here, but Roblox could not be told: {why} On roblox.com, under Settings, you can end the session there as well.</source>
        <translation>La sesión se cerró aquí, pero no se pudo avisar a Roblox: {why} En roblox.com, en Configuración, puedes cerrar la sesión también allí.</translation>
    </message>
    <message>
        <source>{why} You are signed in until Twinbolt ends, and have to sign in again after that.</source>
        <translation>{why} Tu sesión sigue iniciada hasta que Twinbolt se cierre, y después tienes que volver a iniciarla.</translation>
    </message>
    <message>
        <source>The list of accounts could not be written. It is forgotten when Twinbolt ends.</source>
        <translation>No se pudo guardar la lista de cuentas. Se olvida cuando Twinbolt se cierra.</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>&amp;Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>&amp;Entendido</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Roblox password</source>
        <translation>Contraseña de Roblox</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Type your Roblox password</source>
        <translation>Escribe tu contraseña de Roblox</translation>
    </message>
    <message>
        <source>Roblox wants to be sure that it is still you.</source>
        <translation>Roblox quiere estar seguro de que sigues siendo tú.</translation>
    </message>
    <message>
        <source>It is sent to Roblox for this check alone and not kept.</source>
        <translation>Se envía a Roblox solo para esta comprobación y no se guarda.</translation>
    </message>
    <message>
        <source>Roblox asks for your password</source>
        <translation>Roblox pide tu contraseña</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>It is sent to Roblox for this step alone and forgotten afterwards. Twinbolt never asks for it to sign in.</source>
        <translation>Se envía a Roblox solo para este paso y después se olvida. Twinbolt nunca la pide para iniciar sesión.</translation>
    </message>
    <message>
        <source>It wants to be sure that it is you who changes the lock.</source>
        <translation>Quiere estar seguro de que eres tú quien cambia la protección.</translation>
    </message>
    <message>
        <source>That password was not right. Type it again; mind capital letters.</source>
        <translation>Esa contraseña no era correcta. Escríbela otra vez; cuidado con las mayúsculas.</translation>
    </message>
    <message>
        <source>It wants to be surer that it is you before it goes on.</source>
        <translation>Quiere estar más seguro de que eres tú antes de seguir.</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Scan the screen</source>
        <translation>Escanear la pantalla</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Phone&apos;s clock is ahead by</source>
        <translation>El reloj del teléfono va adelantado</translation>
    </message>
    <message>
        <source>The authenticator app is empty. When a QR code is on screen, press “Scan the screen”.</source>
        <translation>La app de autenticación está vacía. Cuando haya un código QR en la pantalla, pulsa «Escanear la pantalla».</translation>
    </message>
    <message>
        <source>Added. This is the running code; type it into the window.</source>
        <translation>Añadido. Este es el código actual; escríbelo en la ventana.</translation>
    </message>
    <message>
        <source>This one is in the app already.</source>
        <translation>Este ya está en la app.</translation>
    </message>
    <message>
        <source>The camera sees no QR code on the screen.</source>
        <translation>La cámara no ve ningún código QR en la pantalla.</translation>
    </message>
    <message>
        <source>A sign-in code. Answer on the second device, below.</source>
        <translation>Un código de inicio de sesión. Responde abajo, en el segundo dispositivo.</translation>
    </message>
    <message>
        <source>That sign-in code is not good any more.</source>
        <translation>Ese código de inicio de sesión ya no vale.</translation>
    </message>
    <message>
        <source>That QR code is not for an authenticator app.</source>
        <translation>Ese código QR no es para una app de autenticación.</translation>
    </message>
</context>
<context>
    <name>PhonePasskeys</name>
    <message>
        <source>A passkey on your phone or tablet cannot be reached from here. Your browser can, on roblox.com.</source>
        <translation>Desde aquí no se puede usar una llave de acceso de tu teléfono o tableta. Tu navegador sí puede, en roblox.com.</translation>
    </message>
</context>
<context>
    <name>PlugInPage</name>
    <message>
        <source>Plug your security key in</source>
        <translation>Conecta tu llave de seguridad</translation>
    </message>
    <message>
        <source>Then start, and do what the next page says.</source>
        <translation>Después empieza y haz lo que dice la página siguiente.</translation>
    </message>
    <message>
        <source>&amp;Ask the key</source>
        <translation>&amp;Preguntar a la llave</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>“{name}” is plugged in.</source>
        <translation>«{name}» está conectada.</translation>
    </message>
    <message>
        <source>“{name}” was pulled out.</source>
        <translation>«{name}» se desconectó.</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Llave de seguridad</translation>
    </message>
    <message>
        <source>Windows asks for the key in a window of its own.</source>
        <translation>Windows pide la llave en su propia ventana.</translation>
    </message>
    <message>
        <source>Any key that Windows knows</source>
        <translation>Cualquier llave que Windows conozca</translation>
    </message>
    <message>
        <source>As soon as it is in, it appears here.</source>
        <translation>En cuanto esté conectada, aparece aquí.</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Aún no hay llave</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>Posture</name>
    <message>
        <source>Only your password protects this account</source>
        <translation>Solo tu contraseña protege esta cuenta</translation>
    </message>
    <message>
        <source>Whoever learns it can take the account. Two-step verification stops that. It takes five minutes.</source>
        <translation>Quien la sepa puede quedarse con la cuenta. La verificación en dos pasos lo impide. Tardas cinco minutos.</translation>
    </message>
    <message>
        <source>Protected, but you could lock yourself out</source>
        <translation>Protegida, pero podrías quedarte fuera</translation>
    </message>
    <message>
        <source>Two-step verification is on. Now make sure that you can always get in yourself.</source>
        <translation>La verificación en dos pasos está activada. Ahora asegúrate de que tú siempre puedas entrar.</translation>
    </message>
    <message>
        <source>Protected, but not as well as it could be</source>
        <translation>Protegida, pero no tanto como podría</translation>
    </message>
    <message>
        <source>Two-step verification is on. What is listed below would make it stronger.</source>
        <translation>La verificación en dos pasos está activada. Lo que aparece abajo la haría más fuerte.</translation>
    </message>
    <message>
        <source>Well protected, with something to put right</source>
        <translation>Bien protegida, con algo que arreglar</translation>
    </message>
    <message>
        <source>Two-step verification is on. Look at what is listed below when you have a minute.</source>
        <translation>La verificación en dos pasos está activada. Mira lo que aparece abajo cuando tengas un minuto.</translation>
    </message>
    <message>
        <source>Your account is well protected</source>
        <translation>Tu cuenta está bien protegida</translation>
    </message>
    <message>
        <source>Two-step verification is on, and you can get in even if you lose something.</source>
        <translation>La verificación en dos pasos está activada, y puedes entrar aunque pierdas algo.</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>Muy bajo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Creados el {date}.</translation>
    </message>
    <message>
        <source>No second step is on</source>
        <translation>No hay ningún segundo paso activado</translation>
    </message>
    <message>
        <source>A stolen password is enough to sign in, and to lock you out.</source>
        <translation>Una contraseña robada basta para iniciar sesión y para dejarte fuera.</translation>
    </message>
    <message>
        <source>Codes come by message only</source>
        <translation>Los códigos solo llegan por mensaje</translation>
    </message>
    <message>
        <source>On: {methods}. Mailboxes and phone numbers can be stolen. An authenticator app is safer.</source>
        <translation>Activados: {methods}. Los buzones y los números de teléfono se pueden robar. Una app de autenticación es más segura.</translation>
    </message>
    <message>
        <source>There is one way in only</source>
        <translation>Solo hay una forma de entrar</translation>
    </message>
    <message>
        <source>{way}. If you lose it, you lose the account.</source>
        <translation>{way}. Si la pierdes, pierdes la cuenta.</translation>
    </message>
    <message>
        <source>If you lose it, you lose the account.</source>
        <translation>Si la pierdes, pierdes la cuenta.</translation>
    </message>
    <message>
        <source>There are no recovery codes</source>
        <translation>No hay códigos de recuperación</translation>
    </message>
    <message>
        <source>On paper, they let you in on the day when everything else is gone.</source>
        <translation>En papel, te dejan entrar el día en que todo lo demás falta.</translation>
    </message>
    <message>
        <source>Few recovery codes are left</source>
        <translation>Quedan pocos códigos de recuperación</translation>
    </message>
    <message>
        <source>Unused codes: {count}. Each works once.</source>
        <translation>Códigos sin usar: {count}. Cada uno funciona una vez.</translation>
    </message>
    <message>
        <source>Your newest recovery codes are missing</source>
        <translation>Faltan tus códigos de recuperación más nuevos</translation>
    </message>
    <message>
        <source>Twinbolt does not have them; older ones are void.</source>
        <translation>Twinbolt no los tiene; los anteriores ya no valen.</translation>
    </message>
    <message>
        <source>Your recovery codes may be void</source>
        <translation>Puede que tus códigos de recuperación ya no valgan</translation>
    </message>
    <message>
        <source>Roblox may have made new ones that are not known to be saved.</source>
        <translation>Puede que Roblox haya creado otros nuevos, y no se sabe si están guardados.</translation>
    </message>
    <message>
        <source>Your new recovery codes are not known to be saved</source>
        <translation>No se sabe si tus nuevos códigos de recuperación están guardados</translation>
    </message>
    <message>
        <source>Look at them once more, and give one back to show that your copy is good.</source>
        <translation>Míralos otra vez y escribe uno para mostrar que tu copia es correcta.</translation>
    </message>
    <message>
        <source>Your recovery codes are old</source>
        <translation>Tus códigos de recuperación son viejos</translation>
    </message>
    <message>
        <source>Made on {date}. Do you still know where they are?</source>
        <translation>Creados el {date}. ¿Aún sabes dónde están?</translation>
    </message>
    <message>
        <source>Your recovery codes are older than your newest method</source>
        <translation>Tus códigos de recuperación son anteriores a tu método más nuevo</translation>
    </message>
    <message>
        <source>Made on {date}. They still work; check that you have them.</source>
        <translation>Creados el {date}. Aún funcionan; comprueba que los tienes.</translation>
    </message>
    <message>
        <source>You have one security key</source>
        <translation>Tienes una sola llave de seguridad</translation>
    </message>
    <message>
        <source>Keys get lost. A spare in a drawer costs little.</source>
        <translation>Las llaves se pierden. Una de repuesto en un cajón cuesta poco.</translation>
    </message>
    <message>
        <source>Something was changed, not from this computer</source>
        <translation>Algo se cambió, y no desde esta computadora</translation>
    </message>
    <message>
        <source>{change}. If it was not you, change your password now.</source>
        <translation>{change}. Si no fuiste tú, cambia tu contraseña ahora.</translation>
    </message>
    <message>
        <source>Your email address is not verified</source>
        <translation>Tu correo electrónico no está verificado</translation>
    </message>
    <message>
        <source>Roblox can help you back in by a message to {address} only once it is verified.</source>
        <translation>Roblox solo puede ayudarte a volver a entrar con un mensaje a {address} si está verificado.</translation>
    </message>
    <message>
        <source>Roblox cannot help you back in without a verified address.</source>
        <translation>Roblox no puede ayudarte a volver a entrar sin un correo verificado.</translation>
    </message>
    <message>
        <source>The weaker method is asked for first</source>
        <translation>Se pide primero el método más débil</translation>
    </message>
    <message>
        <source>{weaker}, though {stronger} is on. If you can do without it, turn it off.</source>
        <translation>{weaker}, aunque también tienes {stronger}. Si no necesitas el primero, desactívalo.</translation>
    </message>
    <message>
        <source>This is the account of somebody under 13</source>
        <translation>Esta cuenta es de alguien menor de 13 años</translation>
    </message>
    <message>
        <source>Roblox limits what can be changed. A parent may have to help.</source>
        <translation>Roblox limita lo que se puede cambiar. Puede que tenga que ayudar tu madre, tu padre o tu tutor.</translation>
    </message>
    <message>
        <source>Open roblox.com</source>
        <translation>Abrir roblox.com</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Make codes</source>
        <translation>Crear códigos</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una llave</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Mi teléfono</translation>
    </message>
    <message>
        <source>My email</source>
        <translation>Mi correo electrónico</translation>
    </message>
    <message>
        <source>A security key</source>
        <translation>Una llave de seguridad</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>My recovery codes</source>
        <translation>Mis códigos de recuperación</translation>
    </message>
    <message>
        <source>Set up an authenticator app now, while you still can.</source>
        <translation>Configura una app de autenticación ahora, mientras aún puedes.</translation>
    </message>
    <message>
        <source>Make recovery codes now, and keep them on paper.</source>
        <translation>Crea códigos de recuperación ahora y guárdalos en papel.</translation>
    </message>
    <message>
        <source>Add a security key now, and keep it somewhere else.</source>
        <translation>Añade una llave de seguridad ahora y guárdala en otro lugar.</translation>
    </message>
    <message>
        <source>Nothing here helps against losing all of that at once.</source>
        <translation>Nada aquí ayuda si pierdes todo eso a la vez.</translation>
    </message>
</context>
<context>
    <name>PracticeDock</name>
    <message>
        <source>Your practice devices</source>
        <translation>Tus dispositivos de práctica</translation>
    </message>
    <message>
        <source>These play the things that you have at home.</source>
        <translation>Estos hacen el papel de las cosas que tienes en casa.</translation>
    </message>
    <message>
        <source>Lost for this drill: {things}. It is all back afterwards.</source>
        <translation>Perdido para este ejercicio: {things}. Después lo recuperas todo.</translation>
    </message>
</context>
<context>
    <name>PretendAccountsCard</name>
    <message>
        <source>About the pretend accounts</source>
        <translation>Sobre las cuentas de prueba</translation>
    </message>
    <message>
        <source>Their passwords, if you are asked for one:</source>
        <translation>Sus contraseñas, por si te piden una:</translation>
    </message>
    <message>
        <source>Pretend password of {name}</source>
        <translation>Contraseña de prueba de {name}</translation>
    </message>
    <message>
        <source>The recovery codes on the paper of @{name}. Each works once, until new ones are made:</source>
        <translation>Los códigos de recuperación en el papel de @{name}. Cada uno funciona una vez, hasta que haya otros nuevos:</translation>
    </message>
    <message>
        <source>Let the QR code expire</source>
        <translation>Dejar que caduque el código QR</translation>
    </message>
    <message>
        <source>Recovery code on paper</source>
        <translation>Código de recuperación en papel</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Roblox got the request, but its answer never arrived. It may or may not be done.</source>
        <translation>Roblox recibió la solicitud, pero su respuesta nunca llegó. Puede que esté hecho o puede que no.</translation>
    </message>
    <message>
        <source>Let Twinbolt look before you try again.</source>
        <translation>Deja que Twinbolt mire antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>This session belongs to another account.</source>
        <translation>Esta sesión es de otra cuenta.</translation>
    </message>
    <message>
        <source>Nothing of it is shown. Sign in again.</source>
        <translation>No se muestra nada de ella. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Twinbolt was about to contact an address that is not Roblox&apos;s, and stopped.</source>
        <translation>Twinbolt iba a contactar con una dirección que no es de Roblox, y se detuvo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Please report this.</source>
        <translation>No se envió nada. Por favor, informa de esto.</translation>
    </message>
    <message>
        <source>The connection is not safe: somebody else answered in Roblox&apos;s name.</source>
        <translation>La conexión no es segura: otro respondió en nombre de Roblox.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try another network, and check this computer&apos;s date.</source>
        <translation>No se envió nada. Prueba otra red y revisa la fecha de esta computadora.</translation>
    </message>
    <message>
        <source>The connection is not safe: the certificate shown for Roblox is not valid today.</source>
        <translation>La conexión no es segura: el certificado que se mostró como de Roblox no es válido hoy.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date; if it is right, try another network.</source>
        <translation>No se envió nada. Revisa la fecha de esta computadora; si es correcta, prueba otra red.</translation>
    </message>
    <message>
        <source>The connection is not safe: a server of another name answered in Roblox&apos;s place.</source>
        <translation>La conexión no es segura: un servidor con otro nombre respondió en lugar de Roblox.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try another network; one that wants a login often does this.</source>
        <translation>No se envió nada. Prueba otra red; las que piden iniciar sesión suelen hacer esto.</translation>
    </message>
    <message>
        <source>Roblox could not be reached in time.</source>
        <translation>No se pudo contactar con Roblox a tiempo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check your internet connection and try again.</source>
        <translation>No se envió nada. Revisa tu conexión a internet y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Roblox does not take connections at the moment.</source>
        <translation>Roblox no acepta conexiones en este momento.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again in a few minutes.</source>
        <translation>No se envió nada. Vuelve a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>There is no connection to Roblox.</source>
        <translation>No hay conexión con Roblox.</translation>
    </message>
    <message>
        <source>Roblox took too long to answer.</source>
        <translation>Roblox tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>Your account was not changed. Try again.</source>
        <translation>Tu cuenta no se cambió. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The connection broke before Roblox&apos;s answer was complete.</source>
        <translation>La conexión se cortó antes de que la respuesta de Roblox estuviera completa.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a few minutes.</source>
        <translation>No se cambió nada. Vuelve a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>A web page came in place of Roblox&apos;s answer, as from a network that wants a login.</source>
        <translation>En lugar de la respuesta de Roblox llegó una página web, como de una red que pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open any page in your browser, then try again.</source>
        <translation>No se cambió nada. Abre cualquier página en tu navegador e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Roblox answered with nothing at all (status {status}).</source>
        <translation>Roblox respondió sin nada (estado {status}).</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was cut short or damaged (status {status}).</source>
        <translation>La respuesta de Roblox llegó cortada o dañada (estado {status}).</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was far too large, so it was not read to its end.</source>
        <translation>La respuesta de Roblox era demasiado grande, así que no se leyó hasta el final.</translation>
    </message>
    <message>
        <source>Roblox answered with something that Twinbolt cannot read (status {status}).</source>
        <translation>Roblox respondió algo que Twinbolt no puede leer (estado {status}).</translation>
    </message>
    <message>
        <source>Roblox wants to be surer that it is you (“{kind}”) and has done nothing yet.</source>
        <translation>Roblox quiere estar más seguro de que eres tú («{kind}») y aún no ha hecho nada.</translation>
    </message>
    <message>
        <source>Do this step on roblox.com, in your browser.</source>
        <translation>Haz este paso en roblox.com, en tu navegador.</translation>
    </message>
    <message>
        <source>Nothing was changed. Do this step on roblox.com, in your browser.</source>
        <translation>No se cambió nada. Haz este paso en roblox.com, en tu navegador.</translation>
    </message>
    <message>
        <source>The check was not passed.</source>
        <translation>No se superó la comprobación.</translation>
    </message>
    <message>
        <source>You stopped the check, so nothing was changed.</source>
        <translation>Detuviste la comprobación, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>Begin this step again whenever you like.</source>
        <translation>Empieza este paso de nuevo cuando quieras.</translation>
    </message>
    <message>
        <source>The check ran out or was used already, so nothing was changed.</source>
        <translation>La comprobación caducó o ya se usó, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>Begin this step again; Roblox will ask anew.</source>
        <translation>Empieza este paso de nuevo; Roblox volverá a preguntar.</translation>
    </message>
    <message>
        <source>Roblox did not accept the check, so nothing was changed.</source>
        <translation>Roblox no aceptó la comprobación, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>Roblox wants two-step verification to be on before it does this.</source>
        <translation>Roblox quiere que la verificación en dos pasos esté activada antes de hacer esto.</translation>
    </message>
    <message>
        <source>Set it up first, then begin this step again.</source>
        <translation>Configúrala primero y después empieza este paso de nuevo.</translation>
    </message>
    <message>
        <source>Roblox asks for a check that only a browser can show (“{kind}”).</source>
        <translation>Roblox pide una comprobación que solo un navegador puede mostrar («{kind}»).</translation>
    </message>
    <message>
        <source>Roblox has blocked this session (“{kind}”).</source>
        <translation>Roblox ha bloqueado esta sesión («{kind}»).</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in on roblox.com, in your browser, to see why.</source>
        <translation>No se cambió nada. Inicia sesión en roblox.com, en tu navegador, para ver por qué.</translation>
    </message>
    <message>
        <source>Roblox does not let this session do this (“{kind}”).</source>
        <translation>Roblox no permite que esta sesión haga esto («{kind}»).</translation>
    </message>
    <message>
        <source>Roblox asks for a check that Twinbolt does not know (“{kind}”).</source>
        <translation>Roblox pide una comprobación que Twinbolt no conoce («{kind}»).</translation>
    </message>
    <message>
        <source>Roblox asked for one check after another, without end.</source>
        <translation>Roblox pidió una comprobación tras otra, sin fin.</translation>
    </message>
    <message>
        <source>Roblox is working on two-step verification and has closed it for now.</source>
        <translation>Roblox está trabajando en la verificación en dos pasos y la ha cerrado por ahora.</translation>
    </message>
    <message>
        <source>That was too many tries in a short time.</source>
        <translation>Fueron demasiados intentos en poco tiempo.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espera unos minutos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Vuelve a intentarlo en {seconds} s.</translation>
    </message>
    <message>
        <source>Roblox did not accept the request. Often that is because of a wrong clock.</source>
        <translation>Roblox no aceptó la solicitud. Muchas veces es por un reloj mal puesto.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>Ajusta la fecha y la hora de esta computadora e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Roblox did not accept what your key answered, perhaps as it took too long.</source>
        <translation>Roblox no aceptó lo que respondió tu llave, quizá porque tardó demasiado.</translation>
    </message>
    <message>
        <source>Ask the key again.</source>
        <translation>Pídeselo otra vez a la llave.</translation>
    </message>
    <message>
        <source>Roblox cannot say whether your other device has answered.</source>
        <translation>Roblox no puede decir si tu otro dispositivo respondió.</translation>
    </message>
    <message>
        <source>Ask again, or choose another way.</source>
        <translation>Pregunta de nuevo o elige otra forma.</translation>
    </message>
    <message>
        <source>Roblox does not take a code by email for this right now.</source>
        <translation>Roblox no acepta ahora un código por correo para esto.</translation>
    </message>
    <message>
        <source>Choose another way, or do this on roblox.com, in your browser.</source>
        <translation>Elige otra forma o haz esto en roblox.com, en tu navegador.</translation>
    </message>
    <message>
        <source>Roblox wants a verified email address before an authenticator can be set up.</source>
        <translation>Roblox quiere un correo electrónico verificado antes de configurar una app de autenticación.</translation>
    </message>
    <message>
        <source>Verify your email under Settings on roblox.com, then come back.</source>
        <translation>Verifica tu correo electrónico en Configuración, en roblox.com, y después vuelve.</translation>
    </message>
    <message>
        <source>An authenticator is on already for this account.</source>
        <translation>Esta cuenta ya tiene activada una app de autenticación.</translation>
    </message>
    <message>
        <source>Close the wizard and refresh to see it. If it was not you, check your account now.</source>
        <translation>Cierra el asistente y actualiza para verla. Si no fuiste tú, revisa tu cuenta ahora.</translation>
    </message>
    <message>
        <source>Roblox does not allow codes by text message for your account.</source>
        <translation>Roblox no permite códigos por mensaje de texto en tu cuenta.</translation>
    </message>
    <message>
        <source>Look under Settings on roblox.com for why, or use another method.</source>
        <translation>Mira por qué en Configuración, en roblox.com, o usa otro método.</translation>
    </message>
    <message>
        <source>Roblox does not allow this method to be turned off, so it stays on.</source>
        <translation>Roblox no permite desactivar este método, así que sigue activado.</translation>
    </message>
    <message>
        <source>Look under Settings on roblox.com for why. Accounts of children have limits.</source>
        <translation>Mira por qué en Configuración, en roblox.com. Las cuentas infantiles tienen límites.</translation>
    </message>
    <message>
        <source>Roblox wants your password before it removes keys, and takes it nowhere else.</source>
        <translation>Roblox quiere tu contraseña antes de quitar llaves, y solo la acepta en su sitio.</translation>
    </message>
    <message>
        <source>Remove the key on roblox.com, in your browser.</source>
        <translation>Quita la llave en roblox.com, en tu navegador.</translation>
    </message>
    <message>
        <source>Roblox says that this code is not right.</source>
        <translation>Roblox dice que este código no es correcto.</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, and type that one.</source>
        <translation>Espera el código siguiente en tu app y escribe ese.</translation>
    </message>
    <message>
        <source>Roblox does not accept this as a proof that it is you.</source>
        <translation>Roblox no acepta esto como prueba de que eres tú.</translation>
    </message>
    <message>
        <source>Use the key again or have another code sent, or choose another way.</source>
        <translation>Usa la llave otra vez o pide otro código, o elige otra forma.</translation>
    </message>
    <message>
        <source>Each one works once. Look at it again, or take the next one on your paper.</source>
        <translation>Cada uno vale una sola vez. Míralo otra vez o usa el siguiente de tu papel.</translation>
    </message>
    <message>
        <source>Roblox does not accept what the key signed.</source>
        <translation>Roblox no acepta lo que firmó la llave.</translation>
    </message>
    <message>
        <source>It may be for another account. Ask the key again, or choose another way.</source>
        <translation>Puede ser para otra cuenta. Pregunta a la llave otra vez o elige otra forma.</translation>
    </message>
    <message>
        <source>The QR code is too old; Roblox does not accept it any more.</source>
        <translation>El código QR es demasiado viejo; Roblox ya no lo acepta.</translation>
    </message>
    <message>
        <source>Get a fresh one. Delete the old entry from your app.</source>
        <translation>Pide uno nuevo. Borra la entrada vieja de tu app.</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>Actualiza y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This check has run out or was used already.</source>
        <translation>Esta comprobación ha caducado o ya se usó.</translation>
    </message>
    <message>
        <source>Start again from where you were asked for it.</source>
        <translation>Empieza otra vez desde donde te la pidieron.</translation>
    </message>
    <message>
        <source>Roblox says that this is not your account.</source>
        <translation>Roblox dice que esta no es tu cuenta.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Roblox has no verified email address for this account.</source>
        <translation>Roblox no tiene un correo electrónico verificado para esta cuenta.</translation>
    </message>
    <message>
        <source>Verify your email under Settings on roblox.com.</source>
        <translation>Verifica tu correo electrónico en Configuración, en roblox.com.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>La contraseña no es correcta.</translation>
    </message>
    <message>
        <source>Type it again. Mind capital letters.</source>
        <translation>Escríbela otra vez. Cuidado con las mayúsculas.</translation>
    </message>
    <message>
        <source>Roblox does not allow this for your account.</source>
        <translation>Roblox no permite esto en tu cuenta.</translation>
    </message>
    <message>
        <source>Another method has to be on first.</source>
        <translation>Primero tiene que estar activado otro método.</translation>
    </message>
    <message>
        <source>Set up an authenticator app, then try again.</source>
        <translation>Configura una app de autenticación y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>Este código no es correcto.</translation>
    </message>
    <message>
        <source>Use the newest code, and type it again.</source>
        <translation>Usa el código más nuevo y escríbelo otra vez.</translation>
    </message>
    <message>
        <source>This is on already.</source>
        <translation>Esto ya está activado.</translation>
    </message>
    <message>
        <source>Refresh to see it.</source>
        <translation>Actualiza para verlo.</translation>
    </message>
    <message>
        <source>The set-up took too long and has run out.</source>
        <translation>La configuración tardó demasiado y ha caducado.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Empieza de nuevo.</translation>
    </message>
    <message>
        <source>Roblox has no verified phone number for this account.</source>
        <translation>Roblox no tiene un número de teléfono verificado para esta cuenta.</translation>
    </message>
    <message>
        <source>Verify your phone under Settings on roblox.com.</source>
        <translation>Verifica tu teléfono en Configuración, en roblox.com.</translation>
    </message>
    <message>
        <source>Your account has five security keys already, which is the most.</source>
        <translation>Tu cuenta ya tiene cinco llaves de seguridad, que es el máximo.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Quita una primero.</translation>
    </message>
    <message>
        <source>Roblox does not take this name for the key.</source>
        <translation>Roblox no acepta este nombre para la llave.</translation>
    </message>
    <message>
        <source>Use another name of 1 to 40 characters.</source>
        <translation>Usa otro nombre de 1 a 40 caracteres.</translation>
    </message>
    <message>
        <source>This was denied on the other device.</source>
        <translation>Se rechazó en el otro dispositivo.</translation>
    </message>
    <message>
        <source>If it was not you, change your password.</source>
        <translation>Si no fuiste tú, cambia tu contraseña.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Tu sesión ha terminado.</translation>
    </message>
    <message>
        <source>Roblox did not accept this window&apos;s token, twice in a row.</source>
        <translation>Roblox no aceptó el token de esta ventana, dos veces seguidas.</translation>
    </message>
    <message>
        <source>An account PIN (parental control) is locked.</source>
        <translation>Un PIN de cuenta (control parental) está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it under Settings on roblox.com, then try again.</source>
        <translation>Desbloquéalo en Configuración, en roblox.com, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Roblox wants to be surer that it is you.</source>
        <translation>Roblox quiere estar más seguro de que eres tú.</translation>
    </message>
    <message>
        <source>Type your password when asked.</source>
        <translation>Escribe tu contraseña cuando te la pida.</translation>
    </message>
    <message>
        <source>This code was used already.</source>
        <translation>Este código ya se usó.</translation>
    </message>
    <message>
        <source>Wait for the next code, and type that one.</source>
        <translation>Espera el código siguiente y escribe ese.</translation>
    </message>
    <message>
        <source>The sign-in code has run out.</source>
        <translation>El código de inicio de sesión ha caducado.</translation>
    </message>
    <message>
        <source>Get a new one.</source>
        <translation>Pide uno nuevo.</translation>
    </message>
    <message>
        <source>The other device was not used in time.</source>
        <translation>El otro dispositivo no se usó a tiempo.</translation>
    </message>
    <message>
        <source>Send the request again.</source>
        <translation>Envía la solicitud otra vez.</translation>
    </message>
    <message>
        <source>Roblox refused, and gave no reason that Twinbolt knows ({status}, code {code}).</source>
        <translation>Roblox se negó, y no dio una razón que Twinbolt conozca ({status}, código {code}).</translation>
    </message>
</context>
<context>
    <name>RecoveryCodes</name>
    <message>
        <source>Roblox made new codes, but they never arrived here. Nobody has them, and the old ones are void. Make new ones.</source>
        <translation>Roblox creó códigos nuevos, pero nunca llegaron aquí. Nadie los tiene, y los viejos ya no valen. Crea otros.</translation>
    </message>
    <message>
        <source>Making recovery codes was interrupted, and Roblox made none. Codes that you had before still count.</source>
        <translation>La creación de códigos de recuperación se interrumpió, y Roblox no creó ninguno. Los códigos que tenías antes siguen valiendo.</translation>
    </message>
    <message>
        <source>Roblox may have made new codes that never arrived here; then the old ones are void. Make new ones to be sure.</source>
        <translation>Puede que Roblox haya creado códigos nuevos que nunca llegaron aquí; entonces los viejos ya no valen. Crea otros para estar seguro.</translation>
    </message>
    <message>
        <source>Roblox made new codes, and Twinbolt ended before you had shown that you saved them. It does not have them any more, and the old ones are void. Unless you wrote the new ones down, make new ones.</source>
        <translation>Roblox creó códigos nuevos, y Twinbolt se cerró antes de que demostraras que los guardaste. Ya no los tiene, y los viejos ya no valen. Si no anotaste los nuevos, crea otros.</translation>
    </message>
    <message>
        <source>Roblox made new codes, and Twinbolt ended before you had shown that you saved them. If they came through, this computer&apos;s keyring has them, but it cannot be opened now. Unlock it and start Twinbolt again, or make new ones.</source>
        <translation>Roblox creó códigos nuevos, y Twinbolt se cerró antes de que demostraras que los guardaste. Si llegaron, los tiene el llavero de esta computadora, pero ahora no se puede abrir. Desbloquéalo y vuelve a abrir Twinbolt, o crea códigos nuevos.</translation>
    </message>
    <message>
        <source>Roblox agreed, but your codes still count. Try again.</source>
        <translation>Roblox estuvo de acuerdo, pero tus códigos siguen valiendo. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost, and your codes still count. Try again.</source>
        <translation>Se perdió la respuesta de Roblox, y tus códigos siguen valiendo. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way; this is what your account says.</source>
        <translation>La respuesta de Roblox se perdió en el camino; esto es lo que dice tu cuenta.</translation>
    </message>
    <message>
        <source>Roblox shows them only this once. Until you have shown that you saved them, this computer&apos;s keyring keeps them, so closing Twinbolt loses nothing.</source>
        <translation>Roblox los muestra solo esta vez. Hasta que demuestres que los guardaste, los conserva el llavero de esta computadora, así que si cierras Twinbolt no se pierde nada.</translation>
    </message>
    <message>
        <source>{why} These codes are in this window and nowhere else: save them before you close Twinbolt.</source>
        <translation>{why} Estos códigos están en esta ventana y en ningún otro lugar: guárdalos antes de cerrar Twinbolt.</translation>
    </message>
    <message>
        <source>You made new codes and have not yet shown that you saved them. They are kept in this computer&apos;s keyring until then.</source>
        <translation>Creaste códigos nuevos y aún no has demostrado que los guardaste. Hasta entonces los conserva el llavero de esta computadora.</translation>
    </message>
    <message>
        <source>You made new codes and have not yet shown that you saved them. They are in this window and nowhere else.</source>
        <translation>Creaste códigos nuevos y aún no has demostrado que los guardaste. Están en esta ventana y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>{why} It still holds the codes, so Twinbolt will ask about them once more.</source>
        <translation>{why} Aún conserva los códigos, así que Twinbolt preguntará por ellos otra vez.</translation>
    </message>
    <message>
        <source>Sent to the printer. Wait until you hold the paper.</source>
        <translation>Enviado a la impresora. Espera hasta tener el papel en la mano.</translation>
    </message>
    <message>
        <source>The printer failed. Try again, or save them instead.</source>
        <translation>La impresora falló. Vuelve a intentarlo o guárdalos.</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Print it, then delete the file.</source>
        <translation>Guardado como «{name}». Imprímelo y después borra el archivo.</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Only you can read the file.</source>
        <translation>Guardado como «{name}». Solo tú puedes leer el archivo.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Nothing was written.</source>
        <translation>Ya existe un archivo «{name}». No se escribió nada.</translation>
    </message>
    <message>
        <source>“{name}” could not be written. Choose another folder.</source>
        <translation>No se pudo escribir «{name}». Elige otra carpeta.</translation>
    </message>
    <message>
        <source>You have not yet shown that you saved your new recovery codes. This computer&apos;s keyring keeps them: Twinbolt shows them again when you start it the next time.</source>
        <translation>Todavía no has demostrado que guardaste tus nuevos códigos de recuperación. Los conserva el llavero de esta computadora: Twinbolt te los muestra otra vez la próxima vez que lo abras.</translation>
    </message>
    <message>
        <source>Roblox is making recovery codes at this moment. If you close Twinbolt before they arrive, nobody will ever see them, and you have to make new ones.</source>
        <translation>Roblox está creando códigos de recuperación en este momento. Si cierras Twinbolt antes de que lleguen, nadie los verá nunca y tendrás que crear otros.</translation>
    </message>
    <message>
        <source>Your new recovery codes are in this window and nowhere else. If you close it, they are lost for good.</source>
        <translation>Tus nuevos códigos de recuperación están en esta ventana y en ningún otro lugar. Si la cierras, se pierden para siempre.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesTab</name>
    <message>
        <source>Your recovery codes</source>
        <translation>Tus códigos de recuperación</translation>
    </message>
    <message>
        <source>Each code lets you in once when your phone or key is lost. Roblox never shows old codes again: what counts is the copy that you keep.</source>
        <translation>Cada código te deja entrar una vez si pierdes tu teléfono o tu llave. Roblox nunca vuelve a mostrar los códigos viejos: lo que cuenta es la copia que tú guardas.</translation>
    </message>
    <message>
        <source>&amp;Make new ones</source>
        <translation>C&amp;rear nuevos</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) left</source>
        <translation>
            <numerusform>Queda %n código</numerusform>
            <numerusform>Quedan %n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Creados el {date}.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Never received</source>
        <translation>Nunca llegaron</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Quedan pocos</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Suficientes</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>&amp;Entendido</translation>
    </message>
    <message>
        <source>Make codes a&amp;gain</source>
        <translation>Crear códi&amp;gos de nuevo</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>&amp;Mostrarlos</translation>
    </message>
    <message>
        <source>No recovery codes</source>
        <translation>No hay códigos de recuperación</translation>
    </message>
    <message>
        <source>If your phone is lost, nothing lets you back in. Codes on paper do.</source>
        <translation>Si pierdes el teléfono, nada te deja volver a entrar. Los códigos en papel sí.</translation>
    </message>
    <message>
        <source>&amp;Make recovery codes</source>
        <translation>C&amp;rear códigos de recuperación</translation>
    </message>
    <message>
        <source>They come with two-step verification: codes on paper for the day when your phone is gone.</source>
        <translation>Vienen con la verificación en dos pasos: códigos en papel para el día en que no tengas tu teléfono.</translation>
    </message>
    <message>
        <source>&amp;Set up two-step verification</source>
        <translation>&amp;Configurar la verificación en dos pasos</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Roblox is answering</source>
        <translation>Roblox está respondiendo</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n key(s)?</source>
        <translation>
            <numerusform>¿Quitar %n llave?</numerusform>
            <numerusform>¿Quitar %n llaves?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove all the same</source>
        <translation>&amp;Quitar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Your account will no longer accept {names}. This erases nothing on the key itself: what other websites keep on it stays, and you can add it here again.</source>
        <translation>Tu cuenta ya no aceptará {names}. Esto no borra nada de la propia llave: lo que otros sitios web guardan en ella sigue ahí, y puedes volver a añadirla aquí.</translation>
    </message>
    <message>
        <source>Afterwards everything hangs on your phone: if you lose it, nothing gets you back in. Add another key or make recovery codes first.</source>
        <translation>Después todo depende de tu teléfono: si lo pierdes, nada te deja volver a entrar. Añade otra llave o crea primero códigos de recuperación.</translation>
    </message>
    <message>
        <source>Afterwards only your password protects the account. Set up another method first.</source>
        <translation>Después solo tu contraseña protege la cuenta. Configura primero otro método.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>How {name} is protected</source>
        <translation>Cómo está protegida la cuenta {name}</translation>
    </message>
    <message>
        <source>Made on {date}, {time}, by Twinbolt {version}</source>
        <translation>Creado el {date} a las {time} por Twinbolt {version}</translation>
    </message>
    <message>
        <source>Where the account stands</source>
        <translation>Cómo está la cuenta</translation>
    </message>
    <message>
        <source>That is not known: the account could not be read.</source>
        <translation>No se sabe: no se pudo leer la cuenta.</translation>
    </message>
    <message>
        <source>Take-over risk</source>
        <translation>Riesgo de robo</translation>
    </message>
    <message>
        <source>Lock-out risk</source>
        <translation>Riesgo de quedarte fuera</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>Llaves de seguridad</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Unused recovery codes</source>
        <translation>Códigos de recuperación sin usar</translation>
    </message>
    <message>
        <source>Verified email address</source>
        <translation>Correo verificado</translation>
    </message>
    <message>
        <source>Verified phone number</source>
        <translation>Teléfono verificado</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>Lo que está activado</translation>
    </message>
    <message>
        <source>What changed, as seen on this computer</source>
        <translation>Qué cambió, visto desde esta computadora</translation>
    </message>
    <message>
        <source>Watched since {date}.</source>
        <translation>En observación desde el {date}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>No change was seen.</source>
        <translation>No se vio ningún cambio.</translation>
    </message>
    <message>
        <source>This report holds no password, no code and no address. Names are as Roblox gave them.</source>
        <translation>Este informe no contiene ninguna contraseña, ningún código ni ninguna dirección. Los nombres son los que dio Roblox.</translation>
    </message>
    <message>
        <source>Read from Roblox on {date}, {time}.</source>
        <translation>Leído de Roblox el {date} a las {time}.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on, asked for first</source>
        <translation>activado, se pide primero</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>{count}, made on {date}</source>
        <translation>{count}, creados el {date}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan this with your authenticator app</source>
        <translation>Escanea esto con tu app de autenticación</translation>
    </message>
    <message>
        <source>In the app, tap + or “Add account”, choose “Scan a QR code”, and point the camera here.</source>
        <translation>En la app, toca + o «Agregar cuenta», elige «Escanear un código QR» y apunta la cámara aquí.</translation>
    </message>
    <message>
        <source>I have &amp;scanned it</source>
        <translation>Ya lo &amp;escaneé</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>Código QR para tu app de autenticación</translation>
    </message>
    <message>
        <source>The same key can be shown as text: press “Can&apos;t scan?”.</source>
        <translation>La misma clave se puede mostrar como texto: pulsa «¿No puedes escanear?».</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Can&apos;t scan&amp;?</source>
        <translation>¿No puedes escanear&amp;?</translation>
    </message>
    <message>
        <source>This is a fresh code. Delete the old Roblox entry from your app, then scan this one.</source>
        <translation>Este es un código nuevo. Borra la entrada vieja de Roblox de tu app y después escanea este.</translation>
    </message>
</context>
<context>
    <name>SecondDeviceCard</name>
    <message>
        <source>Second device</source>
        <translation>Segundo dispositivo</translation>
    </message>
    <message>
        <source>Nothing is waiting for approval.</source>
        <translation>No hay nada que aprobar.</translation>
    </message>
</context>
<context>
    <name>SecurityKeys</name>
    <message>
        <source>That PIN was wrong. One more wrong one blocks the key for good.</source>
        <translation>Ese PIN era incorrecto. Uno más bloquea la llave para siempre.</translation>
    </message>
    <message>
        <source>That PIN was wrong. Tries left before the key blocks itself: {tries}.</source>
        <translation>Ese PIN era incorrecto. Intentos antes de que la llave se bloquee: {tries}.</translation>
    </message>
    <message>
        <source>Find out the right PIN first. Nothing was changed on your account.</source>
        <translation>Averigua primero el PIN correcto. No se cambió nada en tu cuenta.</translation>
    </message>
    <message>
        <source>Your key was not asked. Try again later, or do this on roblox.com.</source>
        <translation>No se preguntó a tu llave. Inténtalo más tarde o hazlo en roblox.com.</translation>
    </message>
    <message>
        <source>Roblox sent something for the key that makes no sense.</source>
        <translation>Roblox envió algo para la llave que no tiene sentido.</translation>
    </message>
    <message>
        <source>The request for the key names another website than Roblox, so it was stopped.</source>
        <translation>La solicitud para la llave nombra otro sitio web que no es Roblox, así que se detuvo.</translation>
    </message>
    <message>
        <source>Your key was not asked. Check that your connection is safe before you try again.</source>
        <translation>No se preguntó a tu llave. Comprueba que tu conexión es segura antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>No security key is plugged in.</source>
        <translation>No hay ninguna llave de seguridad conectada.</translation>
    </message>
    <message>
        <source>Plug it in, then try again.</source>
        <translation>Conéctala y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>A key is plugged in, but this computer does not let Twinbolt use it.</source>
        <translation>Hay una llave conectada, pero esta computadora no deja que Twinbolt la use.</translation>
    </message>
    <message>
        <source>“Can this computer see my key?” on the Security keys tab says how to allow it.</source>
        <translation>«¿Ve esta computadora mi llave?», en la pestaña Llaves de seguridad, dice cómo permitirlo.</translation>
    </message>
    <message>
        <source>Another program is using the key.</source>
        <translation>Otro programa está usando la llave.</translation>
    </message>
    <message>
        <source>Finish there or close that program, then try again.</source>
        <translation>Termina allí o cierra ese programa, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This Windows is too old to use security keys.</source>
        <translation>Este Windows es demasiado viejo para usar llaves de seguridad.</translation>
    </message>
    <message>
        <source>Update it to version 1903 or later, or do this on roblox.com.</source>
        <translation>Actualízalo a la versión 1903 o posterior, o hazlo en roblox.com.</translation>
    </message>
    <message>
        <source>That PIN was wrong.</source>
        <translation>Ese PIN era incorrecto.</translation>
    </message>
    <message>
        <source>Type it again, slowly.</source>
        <translation>Escríbelo otra vez, despacio.</translation>
    </message>
    <message>
        <source>This needs a key with a PIN, and yours has none yet.</source>
        <translation>Esto necesita una llave con PIN, y la tuya aún no tiene.</translation>
    </message>
    <message>
        <source>Set one with the program of the key&apos;s maker, or in your computer&apos;s settings.</source>
        <translation>Pon uno con el programa del fabricante de la llave o en la configuración de tu computadora.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the key has blocked itself for good.</source>
        <translation>Demasiados PIN incorrectos: la llave se ha bloqueado para siempre.</translation>
    </message>
    <message>
        <source>Only a reset helps, which erases everything on it. Use another key.</source>
        <translation>Solo ayuda restablecerla, lo que borra todo lo que hay en ella. Usa otra llave.</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row: the key takes no more for now.</source>
        <translation>Tres PIN incorrectos seguidos: la llave no acepta más por ahora.</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again, and think of the right PIN.</source>
        <translation>Desconéctala, vuelve a conectarla y piensa en el PIN correcto.</translation>
    </message>
    <message>
        <source>The key did not recognise your finger.</source>
        <translation>La llave no reconoció tu dedo.</translation>
    </message>
    <message>
        <source>Dry it and try again. After some tries the key asks for its PIN instead.</source>
        <translation>Sécalo y vuelve a intentarlo. Después de varios intentos la llave pide su PIN.</translation>
    </message>
    <message>
        <source>Use another key.</source>
        <translation>Usa otra llave.</translation>
    </message>
    <message>
        <source>This key is registered already.</source>
        <translation>Esta llave ya está registrada.</translation>
    </message>
    <message>
        <source>Pull it out and use a different one as your spare.</source>
        <translation>Desconéctala y usa otra distinta como repuesto.</translation>
    </message>
    <message>
        <source>This key is not registered with your account.</source>
        <translation>Esta llave no está registrada en tu cuenta.</translation>
    </message>
    <message>
        <source>Use the one that is.</source>
        <translation>Usa la que sí lo está.</translation>
    </message>
    <message>
        <source>The key cannot sign in any of the ways that Roblox takes.</source>
        <translation>La llave no puede firmar de ninguna de las formas que acepta Roblox.</translation>
    </message>
    <message>
        <source>The key cannot do what Roblox asks for. It may be too old.</source>
        <translation>La llave no puede hacer lo que pide Roblox. Puede que sea demasiado vieja.</translation>
    </message>
    <message>
        <source>The key has no room left.</source>
        <translation>La llave ya no tiene espacio.</translation>
    </message>
    <message>
        <source>Delete something with the program of the key&apos;s maker, or use another key.</source>
        <translation>Borra algo con el programa del fabricante de la llave o usa otra llave.</translation>
    </message>
    <message>
        <source>The key gave an answer that makes no sense.</source>
        <translation>La llave dio una respuesta que no tiene sentido.</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again, and try once more.</source>
        <translation>Desconéctala, vuelve a conectarla y prueba una vez más.</translation>
    </message>
    <message>
        <source>Time ran out before the key was touched.</source>
        <translation>Se acabó el tiempo antes de que tocaras la llave.</translation>
    </message>
    <message>
        <source>Start again when you have it at hand.</source>
        <translation>Empieza de nuevo cuando la tengas a mano.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Empieza de nuevo cuando quieras.</translation>
    </message>
    <message>
        <source>The key was pulled out before it was done.</source>
        <translation>La llave se desconectó antes de terminar.</translation>
    </message>
    <message>
        <source>Plug it in and leave it there until Twinbolt says that it is done.</source>
        <translation>Conéctala y déjala ahí hasta que Twinbolt diga que ha terminado.</translation>
    </message>
    <message>
        <source>The key has answered</source>
        <translation>La llave ha respondido</translation>
    </message>
    <message>
        <source>Roblox is registering it now.</source>
        <translation>Roblox la está registrando ahora.</translation>
    </message>
    <message>
        <source>Windows is asking for your key</source>
        <translation>Windows pide tu llave</translation>
    </message>
    <message>
        <source>Follow the window that Windows shows. Twinbolt goes on when it is done.</source>
        <translation>Sigue la ventana que muestra Windows. Twinbolt continúa cuando termine.</translation>
    </message>
    <message>
        <source>Choose whose passkey to use</source>
        <translation>Elige de quién es la llave de acceso</translation>
    </message>
    <message>
        <source>The key holds those of several accounts.</source>
        <translation>La llave guarda las de varias cuentas.</translation>
    </message>
    <message>
        <source>Put your finger on the key</source>
        <translation>Pon tu dedo en la llave</translation>
    </message>
    <message>
        <source>It recognises you by your fingerprint.</source>
        <translation>Te reconoce por tu huella.</translation>
    </message>
    <message>
        <source>This is the last try</source>
        <translation>Este es el último intento</translation>
    </message>
    <message>
        <source>One more wrong PIN blocks the key for good. Stop here unless you are sure.</source>
        <translation>Un PIN incorrecto más bloquea la llave para siempre. Para aquí si no te sabes bien el PIN.</translation>
    </message>
    <message>
        <source>Type the PIN of the key</source>
        <translation>Escribe el PIN de la llave</translation>
    </message>
    <message>
        <source>“{name}” asks for it.</source>
        <translation>«{name}» lo pide.</translation>
    </message>
    <message>
        <source>The key is working</source>
        <translation>La llave está trabajando</translation>
    </message>
    <message>
        <source>Leave it plugged in.</source>
        <translation>Déjala conectada.</translation>
    </message>
    <message>
        <source>Touch the key that you want to use</source>
        <translation>Toca la llave que quieres usar</translation>
    </message>
    <message>
        <source>Several are plugged in and waiting: {names}.</source>
        <translation>Hay varias conectadas y esperando: {names}.</translation>
    </message>
    <message>
        <source>Touch your key now</source>
        <translation>Toca tu llave ahora</translation>
    </message>
    <message>
        <source>“{name}” is waiting: put a finger on its metal part.</source>
        <translation>«{name}» está esperando: pon un dedo en su parte de metal.</translation>
    </message>
    <message>
        <source>Tries left before the key blocks itself: {tries}.</source>
        <translation>Intentos antes de que la llave se bloquee: {tries}.</translation>
    </message>
    <message>
        <source>That PIN was wrong. {left}</source>
        <translation>Ese PIN era incorrecto. {left}</translation>
    </message>
    <message>
        <source>That is too long. Roblox takes {longest} characters.</source>
        <translation>Es demasiado largo. Roblox acepta {longest} caracteres.</translation>
    </message>
    <message>
        <source>Another of your keys has this name. Choose a different one.</source>
        <translation>Otra de tus llaves ya tiene este nombre. Elige uno distinto.</translation>
    </message>
    <message>
        <source>Yes. This computer sees it, and it works: {names}.</source>
        <translation>Sí. Esta computadora la ve, y funciona: {names}.</translation>
    </message>
    <message>
        <source>No key is plugged in, as far as this computer can tell. Try another socket, without a hub between.</source>
        <translation>No hay ninguna llave conectada, que esta computadora sepa. Prueba otro puerto, sin un concentrador en medio.</translation>
    </message>
    <message>
        <source>A key is plugged in ({names}), but programs of yours may not use it. The rule below allows it.</source>
        <translation>Hay una llave conectada ({names}), pero tus programas no pueden usarla. La regla de abajo lo permite.</translation>
    </message>
    <message>
        <source>The key ({names}) is in use by another program: {users}. Close that, then check again.</source>
        <translation>Otro programa está usando la llave ({names}): {users}. Ciérralo y comprueba otra vez.</translation>
    </message>
    <message>
        <source>The key ({names}) is in use by another program. Close that, then check again.</source>
        <translation>Otro programa está usando la llave ({names}). Ciérralo y comprueba otra vez.</translation>
    </message>
    <message>
        <source>A key is plugged in ({names}), but it is an old one (U2F) that knows neither a PIN nor passkeys. It may still do as a security key.</source>
        <translation>Hay una llave conectada ({names}), pero es antigua (U2F) y no conoce ni PIN ni llaves de acceso. Aun así puede servir como llave de seguridad.</translation>
    </message>
    <message>
        <source>Windows looks after security keys itself. It will ask for yours when it is needed.</source>
        <translation>Windows se ocupa él mismo de las llaves de seguridad. Pedirá la tuya cuando haga falta.</translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation>una llave sin nombre</translation>
    </message>
    <message>
        <source>Roblox agreed, but the key is not in your list. Ask the key again.</source>
        <translation>Roblox estuvo de acuerdo, pero la llave no está en tu lista. Pídeselo otra vez a la llave.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost, and the key is not in your list. Ask the key again.</source>
        <translation>Se perdió la respuesta de Roblox, y la llave no está en tu lista. Pregunta a la llave otra vez.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way, but the list of your keys shows the new one.</source>
        <translation>La respuesta de Roblox se perdió en el camino, pero la lista de tus llaves muestra la nueva.</translation>
    </message>
    <message>
        <source>It is your first key, so security keys are on now.</source>
        <translation>Es tu primera llave, así que ahora están activadas las llaves de seguridad.</translation>
    </message>
    <message>
        <source>Each of your keys works on its own.</source>
        <translation>Cada una de tus llaves funciona por sí sola.</translation>
    </message>
    <message>
        <source>Removed: {names}.</source>
        <translation>Quitado: {names}.</translation>
    </message>
    <message>
        <source>Gone as well, removed somewhere else: {names}.</source>
        <translation>También falta, quitado desde otro lugar: {names}.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way; this is what the list says.</source>
        <translation>La respuesta de Roblox se perdió en el camino; esto es lo que dice la lista.</translation>
    </message>
    <message>
        <source>The list could not be read again yet.</source>
        <translation>Aún no se pudo volver a leer la lista.</translation>
    </message>
    <message>
        <source>Still there: {names}. Try again.</source>
        <translation>Sigue ahí: {names}. Vuelve a intentarlo.</translation>
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
        <translation>Llaves de seguridad</translation>
    </message>
</context>
<context>
    <name>SecurityKeysTab</name>
    <message>
        <source>&amp;Add a key</source>
        <translation>&amp;Añadir una llave</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen ones</source>
        <translation>&amp;Quitar las elegidas</translation>
    </message>
    <message>
        <source>Your security keys</source>
        <translation>Tus llaves de seguridad</translation>
    </message>
    <message>
        <source>{used} of {limit} used</source>
        <translation>{used} de {limit} en uso</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>Elegir {name}</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Ver ahora</translation>
    </message>
    <message>
        <source>Roblox does not offer security keys to your account.</source>
        <translation>Roblox no ofrece llaves de seguridad a tu cuenta.</translation>
    </message>
    <message>
        <source>No security keys</source>
        <translation>No hay llaves de seguridad</translation>
    </message>
    <message>
        <source>Roblox takes security keys only beside an authenticator app. Set that up first.</source>
        <translation>Roblox solo acepta llaves de seguridad junto a una app de autenticación. Configúrala primero.</translation>
    </message>
    <message>
        <source>No security keys yet</source>
        <translation>Aún no hay llaves de seguridad</translation>
    </message>
    <message>
        <source>&amp;Set up an authenticator</source>
        <translation>&amp;Configurar una app de autenticación</translation>
    </message>
    <message>
        <source>A small device that you plug in and touch. No fake website can trick it.</source>
        <translation>Un pequeño dispositivo que conectas y tocas. Ningún sitio web falso puede engañarlo.</translation>
    </message>
</context>
<context>
    <name>SentCodePage</name>
    <message>
        <source>It lasts 15 minutes. An email may have landed in the spam folder.</source>
        <translation>Dura 15 minutos. Un correo puede haber caído en la carpeta de spam.</translation>
    </message>
    <message numerus="yes">
        <source>Send again in %n second(s)</source>
        <translation>
            <numerusform>Enviar otra vez en %n segundo</numerusform>
            <numerusform>Enviar otra vez en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar otra vez</translation>
    </message>
    <message>
        <source>&amp;Send the code</source>
        <translation>&amp;Enviar el código</translation>
    </message>
    <message>
        <source>The code is being sent…</source>
        <translation>Enviando el código…</translation>
    </message>
    <message>
        <source>No code was sent yet.</source>
        <translation>Aún no se ha enviado ningún código.</translation>
    </message>
    <message>
        <source>A code was sent to the phone number of your account.</source>
        <translation>Se envió un código al número de teléfono de tu cuenta.</translation>
    </message>
    <message>
        <source>A code was sent to the email address of your account.</source>
        <translation>Se envió un código al correo electrónico de tu cuenta.</translation>
    </message>
    <message>
        <source>A code was sent to {address}.</source>
        <translation>Se envió un código a {address}.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without use</source>
        <translation>
            <numerusform>tras %n minuto sin uso</numerusform>
            <numerusform>tras %n minutos sin uso</numerusform>
        </translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nunca por sí sola</translation>
    </message>
    <message>
        <source>Twinbolt speaks another language now.</source>
        <translation>Twinbolt habla ahora otro idioma.</translation>
    </message>
    <message>
        <source>Change it back</source>
        <translation>Volver al anterior</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>Lock the &amp;window</source>
        <translation>Bloquear la &amp;ventana</translation>
    </message>
    <message>
        <source>What is locked is gone from memory until you unlock it.</source>
        <translation>Lo bloqueado desaparece de la memoria hasta que lo desbloquees.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Roblox says that the authenticator is still off. Type the newest code and send it again.</source>
        <translation>Roblox dice que la app de autenticación sigue desactivada. Escribe el código más nuevo y envíalo otra vez.</translation>
    </message>
    <message>
        <source>The answer from Roblox was lost on the way. The authenticator is on, but recovery codes that Roblox may have made never arrived. Make new ones before you need them.</source>
        <translation>La respuesta de Roblox se perdió en el camino. La app de autenticación está activada, pero los códigos de recuperación que Roblox pudo crear nunca llegaron. Crea otros antes de necesitarlos.</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Ver ahora</translation>
    </message>
    <message>
        <source>&amp;Fresh QR code</source>
        <translation>&amp;Nuevo código QR</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Stop setting up?</source>
        <translation>¿Dejar de configurar?</translation>
    </message>
    <message>
        <source>Nothing was changed on your account.</source>
        <translation>No se ha cambiado nada en tu cuenta.</translation>
    </message>
    <message>
        <source>Nothing was changed on your account. If you scanned the QR code already, delete that entry from your app: it will never work.</source>
        <translation>No se cambió nada en tu cuenta. Si ya escaneaste el código QR, borra esa entrada de tu app: nunca funcionará.</translation>
    </message>
    <message>
        <source>The authenticator may be on, because Roblox&apos;s answer was lost. Keep the entry in your app, and look at the Status tab before you sign out anywhere.</source>
        <translation>Puede que la app de autenticación esté activada, porque se perdió la respuesta de Roblox. Conserva la entrada en tu app y mira la pestaña Estado antes de cerrar sesión en algún lugar.</translation>
    </message>
    <message>
        <source>Your authenticator is on. You have not yet shown that you saved the recovery codes. They wait for you on the Recovery codes tab.</source>
        <translation>Tu app de autenticación está activada. Aún no has demostrado que guardaste los códigos de recuperación. Te esperan en la pestaña Códigos de recuperación.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Account: {name} · Made on {date}</source>
        <translation>Cuenta: {name} · Creados el {date}</translation>
    </message>
    <message>
        <source>Roblox recovery codes</source>
        <translation>Códigos de recuperación de Roblox</translation>
    </message>
    <message>
        <source>When Roblox asks for your second step and your phone or security key is lost, choose “recovery code” and type one of these. Each works once: note the day when you use it.</source>
        <translation>Cuando Roblox pida tu segundo paso y hayas perdido tu teléfono o tu llave de seguridad, elige «código de recuperación» y escribe uno de estos. Cada uno funciona una vez: anota el día en que lo uses.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Usado el</translation>
    </message>
    <message>
        <source>Keep this sheet where you find it in a year and nobody else does, not with your phone.</source>
        <translation>Guarda esta hoja donde tú la encuentres dentro de un año y nadie más, no junto a tu teléfono.</translation>
    </message>
    <message>
        <source>Never read a code out to anybody. Roblox staff never ask for one.</source>
        <translation>Nunca le leas un código a nadie. El personal de Roblox nunca pide uno.</translation>
    </message>
    <message>
        <source>This sheet is void as soon as you make new codes.</source>
        <translation>Esta hoja deja de valer en cuanto crees códigos nuevos.</translation>
    </message>
</context>
<context>
    <name>SightCheck</name>
    <message>
        <source>Can this computer see my key?</source>
        <translation>¿Ve esta computadora mi llave?</translation>
    </message>
    <message>
        <source>Copy the rule</source>
        <translation>Copiar la regla</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Copiar los comandos</translation>
    </message>
    <message>
        <source>Looking for keys</source>
        <translation>Buscando llaves</translation>
    </message>
    <message>
        <source>As administrator, put this into the file {file}:</source>
        <translation>Como administrador, pon esto en el archivo {file}:</translation>
    </message>
    <message>
        <source>Then run this in a terminal, and check again:</source>
        <translation>Después ejecuta esto en una terminal y comprueba otra vez:</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Roblox does not offer Quick sign-in at the moment.</source>
        <translation>Roblox no ofrece el inicio de sesión rápido en este momento.</translation>
    </message>
    <message>
        <source>Try again later. Twinbolt knows no other way that is safe.</source>
        <translation>Inténtalo más tarde. Twinbolt no conoce otra forma que sea segura.</translation>
    </message>
    <message>
        <source>The code has run out, and nobody was signed in.</source>
        <translation>El código caducó, y nadie inició sesión.</translation>
    </message>
    <message>
        <source>Get a new code; it takes one click.</source>
        <translation>Pide un código nuevo; basta un clic.</translation>
    </message>
    <message>
        <source>The other device said no, and nobody was signed in.</source>
        <translation>El otro dispositivo dijo que no, y nadie inició sesión.</translation>
    </message>
    <message>
        <source>If that was a slip, get a new code. If it was not you, change your password.</source>
        <translation>Si fue sin querer, pide un código nuevo. Si no fuiste tú, cambia tu contraseña.</translation>
    </message>
    <message>
        <source>You said that “{name}” is not you, so nobody was signed in.</source>
        <translation>Dijiste que «{name}» no eres tú, así que nadie inició sesión.</translation>
    </message>
    <message>
        <source>Get a new code, and let nobody look at it.</source>
        <translation>Pide un código nuevo y no dejes que nadie lo mire.</translation>
    </message>
    <message>
        <source>That was another account than the one to sign in to, so it was signed out again.</source>
        <translation>Era otra cuenta y no la que querías, así que se cerró su sesión.</translation>
    </message>
    <message>
        <source>Get a new code for this one, or cancel and sign in to the other one by itself.</source>
        <translation>Pide un código nuevo para esta, o cancela e inicia sesión en la otra por separado.</translation>
    </message>
    <message>
        <source>Roblox wants a check (“{kind}”) that only a web browser can show.</source>
        <translation>Roblox quiere una comprobación («{kind}») que solo un navegador puede mostrar.</translation>
    </message>
    <message>
        <source>Sign in at roblox.com in your browser first, then get a new code here.</source>
        <translation>Inicia sesión primero en roblox.com, en tu navegador, y después pide aquí un código nuevo.</translation>
    </message>
    <message>
        <source>Roblox asked for your second step, and it was put away.</source>
        <translation>Roblox pidió tu segundo paso, y se dejó sin hacer.</translation>
    </message>
    <message>
        <source>Get a new code to start over.</source>
        <translation>Pide un código nuevo para empezar otra vez.</translation>
    </message>
    <message>
        <source>Roblox asks for your second step, which this window cannot show yet.</source>
        <translation>Roblox pide tu segundo paso, y esta ventana aún no puede mostrarlo.</translation>
    </message>
    <message>
        <source>Continue on roblox.com.</source>
        <translation>Continúa en roblox.com.</translation>
    </message>
    <message>
        <source>That was another account than the one to sign in to, and Roblox could not be told to sign it out.</source>
        <translation>Esa era otra cuenta, no la que querías abrir, y no se pudo avisar a Roblox de que cerrara su sesión.</translation>
    </message>
    <message>
        <source>Get a new code for this one. You can end the other session under Settings on roblox.com.</source>
        <translation>Pide un código nuevo para esta. La otra sesión puedes cerrarla en Configuración, en roblox.com.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way, so nobody is signed in here. Roblox may have begun a session all the same.</source>
        <translation>La respuesta de Roblox se perdió en el camino, así que aquí nadie ha iniciado sesión. Aun así, puede que Roblox haya abierto una sesión.</translation>
    </message>
    <message>
        <source>Get a new code. If a session was begun, it is in the list of sessions under Settings on roblox.com, where you can end it.</source>
        <translation>Pide un código nuevo. Si se abrió una sesión, está en la lista de sesiones de Configuración, en roblox.com, y allí puedes cerrarla.</translation>
    </message>
    <message>
        <source>Get a new code. If it happens again, look whether this computer&apos;s clock is right.</source>
        <translation>Pide un código nuevo. Si vuelve a pasar, mira si el reloj de esta computadora va bien.</translation>
    </message>
    <message>
        <source>Your session has ended. What is shown was read before.</source>
        <translation>Tu sesión ha terminado. Lo que se muestra se leyó antes.</translation>
    </message>
    <message>
        <source>Signed out. Roblox&apos;s answer was lost on the way, so Twinbolt looked: the session is over.</source>
        <translation>Sesión cerrada. La respuesta de Roblox se perdió en el camino, así que Twinbolt lo comprobó: la sesión ha terminado.</translation>
    </message>
    <message>
        <source>Signed in. Roblox&apos;s answer was lost on the way, so Twinbolt looked: the session has begun.</source>
        <translation>Sesión iniciada. La respuesta de Roblox se perdió en el camino, así que Twinbolt lo comprobó: la sesión ha comenzado.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Twinbolt trusts.</source>
        <translation>Esta computadora no tiene un llavero en el que Twinbolt confíe.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked.</source>
        <translation>El llavero de esta computadora está bloqueado.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring refused.</source>
        <translation>El llavero de esta computadora se negó.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring did not answer in time.</source>
        <translation>El llavero de esta computadora no respondió a tiempo.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>&amp;Mantener mi sesión en esta computadora</translation>
    </message>
    <message>
        <source>Puts your session into this computer&apos;s keyring. Not on a computer that you share.</source>
        <translation>Guarda tu sesión en el llavero de esta computadora. No lo hagas en una computadora compartida.</translation>
    </message>
    <message>
        <source>Open &amp;roblox.com</source>
        <translation>Abrir &amp;roblox.com</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>Código &amp;nuevo</translation>
    </message>
    <message>
        <source>Roblox is answering</source>
        <translation>Roblox está respondiendo</translation>
    </message>
    <message>
        <source>Sign in with a device you already use</source>
        <translation>Inicia sesión con un dispositivo que ya usas</translation>
    </message>
    <message>
        <source>Sign in again as {name}</source>
        <translation>Volver a iniciar sesión como {name}</translation>
    </message>
    <message>
        <source>A code is being fetched from Roblox…</source>
        <translation>Pidiendo un código a Roblox…</translation>
    </message>
    <message>
        <source>No password and no cookie is ever typed here. Roblox itself asks your other device.</source>
        <translation>Aquí nunca se escribe una contraseña ni una cookie. Roblox mismo pregunta a tu otro dispositivo.</translation>
    </message>
    <message>
        <source>A device has taken the code.</source>
        <translation>Un dispositivo ha tomado el código.</translation>
    </message>
    <message>
        <source>Approved. Your session is being fetched…</source>
        <translation>Aprobado. Se está obteniendo tu sesión…</translation>
    </message>
</context>
<context>
    <name>StatusTab</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>Lo que está activado</translation>
    </message>
    <message>
        <source>Whether your email address is verified could not be read, so the rating leaves it out. {why}</source>
        <translation>No se pudo leer si tu correo está verificado, así que la valoración no lo tiene en cuenta. {why}</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>{fix}: {finding}</source>
        <translation>{fix}: {finding}</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>Queda %n</numerusform>
            <numerusform>Quedan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n llave</numerusform>
            <numerusform>%n llaves</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>This is what was known before. {why}</source>
        <translation>Esto es lo que se sabía antes. {why}</translation>
    </message>
    <message>
        <source>Your account is being read</source>
        <translation>Se está leyendo tu cuenta</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of the account</source>
        <translation>Partes de la cuenta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>Llaves de seguridad</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>Your account is being read</source>
        <translation>Se está leyendo tu cuenta</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>The history was cleared.</source>
        <translation>El historial se borró.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{name} is signed out and off the list.</source>
        <translation>Se cerró la sesión de {name} y ya no está en la lista.</translation>
    </message>
    <message>
        <source>Put it back on the list</source>
        <translation>Volver a ponerla en la lista</translation>
    </message>
</context>
<context>
    <name>TypedPage</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Ya puedes volver a intentarlo.</translation>
    </message>
</context>
<context>
    <name>UpdatesLine</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>at every start</source>
        <translation>cada vez que se inicia</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>The list of releases could not be reached.</source>
        <translation>No se pudo acceder a la lista de versiones.</translation>
    </message>
    <message>
        <source>Version {version} is out. Get it the way you got this one.</source>
        <translation>Salió la versión {version}. Consíguela de la misma forma que esta.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más nueva.</translation>
    </message>
    <message>
        <source>The list of releases could not be understood.</source>
        <translation>No se pudo entender la lista de versiones.</translation>
    </message>
    <message>
        <source>The list of releases is not from the makers of Twinbolt, and was ignored.</source>
        <translation>La lista de versiones no es de los creadores de Twinbolt y se ignoró.</translation>
    </message>
    <message>
        <source>The list of releases is out of date, so a newer version may be kept from you.</source>
        <translation>La lista de versiones está vencida; quizá alguien te oculta una versión más nueva.</translation>
    </message>
    <message>
        <source>The list of releases is older than one seen before, and was ignored.</source>
        <translation>La lista de versiones es más vieja que otra ya vista y se ignoró.</translation>
    </message>
    <message>
        <source>Look for new &amp;versions</source>
        <translation>Buscar &amp;versiones nuevas</translation>
    </message>
    <message>
        <source>Nothing is downloaded, and nothing is told about you.</source>
        <translation>No se descarga nada y no se cuenta nada sobre ti.</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>How do you want to show that it is you?</source>
        <translation>¿Cómo quieres mostrar que eres tú?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>The ways are being read</source>
        <translation>Se están leyendo las formas</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Formas</translation>
    </message>
    <message>
        <source>Roblox offers no way that works in this window. Do this step on roblox.com.</source>
        <translation>Roblox no ofrece ninguna forma que funcione en esta ventana. Haz este paso en roblox.com.</translation>
    </message>
    <message>
        <source>Only on roblox.com, in your browser.</source>
        <translation>Solo en roblox.com, en tu navegador.</translation>
    </message>
</context>
<context>
    <name>Website</name>
    <message>
        <source>&amp;Open roblox.com</source>
        <translation>Abrir roblo&amp;x.com</translation>
    </message>
    <message>
        <source>No browser could be opened. Go there yourself: {address}</source>
        <translation>No se pudo abrir ningún navegador. Ve tú a: {address}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>&amp;Practicar primero</translation>
    </message>
    <message>
        <source>Opens a window with a pretend account. Nothing in it reaches Roblox.</source>
        <translation>Abre una ventana con una cuenta de prueba. Nada de ella llega a Roblox.</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Configuración (Ctrl+,)</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ayuda (F1)</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En esta computadora</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Mostrar {name}</translation>
    </message>
    <message>
        <source>Sign in as {name}</source>
        <translation>Iniciar sesión como {name}</translation>
    </message>
    <message>
        <source>Twinbolt shows how well your Roblox account is locked, and helps you lock it better: so that a stolen password is not enough, and a lost phone does not lock you out.</source>
        <translation>Twinbolt muestra lo bien protegida que está tu cuenta de Roblox y te ayuda a protegerla mejor: para que una contraseña robada no baste y perder el teléfono no te deje fuera.</translation>
    </message>
    <message>
        <source>Welcome to Twinbolt</source>
        <translation>Te damos la bienvenida a Twinbolt</translation>
    </message>
    <message>
        <source>What Twinbolt never asks for</source>
        <translation>Lo que Twinbolt nunca pide</translation>
    </message>
    <message>
        <source>Your password, to sign in</source>
        <translation>Tu contraseña para iniciar sesión</translation>
    </message>
    <message>
        <source>You type a short code into a device that is signed in already. Roblox asks you there.</source>
        <translation>Escribes un código corto en un dispositivo que ya tiene la sesión iniciada. Roblox te pregunta allí.</translation>
    </message>
    <message>
        <source>A cookie</source>
        <translation>Una cookie</translation>
    </message>
    <message>
        <source>Whoever asks you to paste one wants your account. No honest program needs it.</source>
        <translation>Quien te pide que pegues una quiere tu cuenta. Ningún programa honrado la necesita.</translation>
    </message>
    <message>
        <source>To keep anything you did not allow</source>
        <translation>Guardar algo que no permitiste</translation>
    </message>
    <message>
        <source>You stay signed in only if you say so, and then in your computer&apos;s keyring, never in a file.</source>
        <translation>Tu sesión sigue iniciada solo si tú lo dices, y entonces en el llavero de tu computadora, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Twinbolt is unofficial. It is not made by Roblox.</source>
        <translation>Twinbolt no es oficial. No lo hace Roblox.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Put a second lock on your account</source>
        <translation>Pon una segunda cerradura a tu cuenta</translation>
    </message>
    <message>
        <source>With two-step verification a stolen password is not enough: whoever signs in also needs a code that only you have. You can stop at any time, and nothing changes before you type the first code.</source>
        <translation>Con la verificación en dos pasos, una contraseña robada no basta: quien inicia sesión necesita también un código que solo tienes tú. Puedes parar en cualquier momento, y nada cambia antes de que escribas el primer código.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Lo que necesitas</translation>
    </message>
    <message>
        <source>Your phone with an authenticator app</source>
        <translation>Tu teléfono con una app de autenticación</translation>
    </message>
    <message>
        <source>For example Google Authenticator, Microsoft Authenticator, Aegis or Ente Auth. All work.</source>
        <translation>Por ejemplo Google Authenticator, Microsoft Authenticator, Aegis o Ente Auth. Todas funcionan.</translation>
    </message>
    <message>
        <source>Pen and paper</source>
        <translation>Papel y bolígrafo</translation>
    </message>
    <message>
        <source>For the recovery codes that let you in if the phone is ever lost.</source>
        <translation>Para los códigos de recuperación que te dejan entrar si alguna vez pierdes el teléfono.</translation>
    </message>
    <message>
        <source>About five minutes</source>
        <translation>Unos cinco minutos</translation>
    </message>
    <message>
        <source>Without hurry. Each page says what comes next.</source>
        <translation>Sin prisa. Cada página dice qué viene después.</translation>
    </message>
</context>
<context>
    <name>WindowContent</name>
    <message>
        <source>Finish or cancel this first. Then you can switch.</source>
        <translation>Termina o cancela esto primero. Después podrás cambiar de cuenta.</translation>
    </message>
    <message>
        <source>Finish or cancel this first. Then you can change that.</source>
        <translation>Termina o cancela esto primero. Después podrás cambiar eso.</translation>
    </message>
    <message>
        <source>Finish or cancel this first. Then Twinbolt can be locked.</source>
        <translation>Termina o cancela esto primero. Después se podrá bloquear Twinbolt.</translation>
    </message>
    <message>
        <source>Practice could not be started from here. Start it yourself with: twinbolt --practice</source>
        <translation>No se pudo abrir la práctica desde aquí. Ábrela tú con: twinbolt --practice</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>&amp;Entendido</translation>
    </message>
    <message>
        <source>Twinbolt itself made a mistake ({name}). Nothing more was sent. Refresh, or start it again.</source>
        <translation>Twinbolt cometió un error ({name}). No se envió nada más. Actualiza o vuelve a abrirlo.</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
</context>
<context>
    <name>_CodeEntry</name>
    <message>
        <source>Account that takes the code</source>
        <translation>Cuenta que toma el código</translation>
    </message>
    <message>
        <source>Code from the other screen</source>
        <translation>Código de la otra pantalla</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Ingresar el código</translation>
    </message>
    <message>
        <source>No sign-in waits for this code. Look at it again.</source>
        <translation>Ningún inicio de sesión espera este código. Míralo otra vez.</translation>
    </message>
    <message>
        <source>Take it as</source>
        <translation>Tomarlo como</translation>
    </message>
    <message>
        <source>A sign-in code is on screen. Scan it with the phone, or type it here.</source>
        <translation>Hay un código de inicio de sesión en la pantalla. Escanéalo con el teléfono o escríbelo aquí.</translation>
    </message>
</context>
<context>
    <name>_CodeRow</name>
    <message>
        <source>Running code</source>
        <translation>Código actual</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>Segundos restantes</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Copiar este código</translation>
    </message>
    <message>
        <source>Delete this entry from the app</source>
        <translation>Borrar esta entrada de la app</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>_Copyable</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>_Hero</name>
    <message>
        <source>&amp;Set up two-step verification</source>
        <translation>&amp;Configurar la verificación en dos pasos</translation>
    </message>
</context>
<context>
    <name>_Key</name>
    <message>
        <source>Touch</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Plug in</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Blinks</source>
        <translation>Parpadea</translation>
    </message>
    <message>
        <source>Has no PIN</source>
        <translation>No tiene PIN</translation>
    </message>
    <message>
        <source>PIN {pin}; blocked after too many wrong ones</source>
        <translation>PIN {pin}; bloqueada tras demasiados incorrectos</translation>
    </message>
    <message>
        <source>PIN {pin}; pull it out and plug it in again</source>
        <translation>PIN {pin}; desconéctala y vuelve a conectarla</translation>
    </message>
    <message>
        <source>PIN {pin}; tries left: {left}</source>
        <translation>PIN {pin}; intentos restantes: {left}</translation>
    </message>
</context>
<context>
    <name>_KeyByHand</name>
    <message>
        <source>Set-up key</source>
        <translation>Clave de configuración</translation>
    </message>
    <message>
        <source>&amp;Copy the key</source>
        <translation>&amp;Copiar la clave</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Digits and period</source>
        <translation>Cifras y periodo</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>In the app choose “Enter a set-up key” and type:</source>
        <translation>En la app elige «Ingresar clave de configuración» y escribe:</translation>
    </message>
    <message>
        <source>On the clipboard, where other programs can read it. It is taken off after a minute.</source>
        <translation>En el portapapeles, donde otros programas pueden leerla. Se borra al cabo de un minuto.</translation>
    </message>
    <message>
        <source>{digits} digits every {seconds} seconds</source>
        <translation>{digits} cifras cada {seconds} segundos</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>Basado en tiempo (TOTP)</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Somebody wants to pass a check for your account. Is it you?</source>
        <translation>Alguien quiere pasar una comprobación de tu cuenta. ¿Eres tú?</translation>
    </message>
    <message>
        <source>A new device wants to sign in to your account. Is it you?</source>
        <translation>Un dispositivo nuevo quiere iniciar sesión en tu cuenta. ¿Eres tú?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>para iniciar sesión</translation>
    </message>
    <message>
        <source>to change something in the account</source>
        <translation>para cambiar algo en la cuenta</translation>
    </message>
</context>
<context>
    <name>_Risks</name>
    <message>
        <source>Take-over risk</source>
        <translation>Riesgo de robo</translation>
    </message>
    <message>
        <source>How easily somebody else could take this account.</source>
        <translation>Lo fácil que sería para otra persona quedarse con esta cuenta.</translation>
    </message>
    <message>
        <source>Lock-out risk</source>
        <translation>Riesgo de quedarte fuera</translation>
    </message>
    <message>
        <source>How easily you could lose this account yourself.</source>
        <translation>Lo fácil que sería que tú pierdas esta cuenta.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Is something wrong with a key?</source>
        <translation>¿Le pasa algo a una llave?</translation>
    </message>
</context>
</TS>

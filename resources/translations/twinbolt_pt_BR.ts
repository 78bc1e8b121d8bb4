<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AccountHeader</name>
    <message>
        <source>Read everything again (F5)</source>
        <translation>Ler tudo de novo (F5)</translation>
    </message>
    <message>
        <source>Switch, add or sign out (Ctrl+K)</source>
        <translation>Trocar, adicionar ou sair (Ctrl+K)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Hide everything until you unlock (Ctrl+L)</source>
        <translation>Esconder tudo até você desbloquear (Ctrl+L)</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ajuda (F1)</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Configurações (Ctrl+,)</translation>
    </message>
    <message>
        <source>Your account is being read</source>
        <translation>Sua conta está sendo lida</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Ninguém está conectado</translation>
    </message>
    <message>
        <source>{display_name} (@{name})</source>
        <translation>{display_name} (@{name})</translation>
    </message>
    <message>
        <source>The session has ended: sign in again</source>
        <translation>A sessão terminou: entre de novo</translation>
    </message>
    <message>
        <source>Being read from Roblox…</source>
        <translation>Lendo da Roblox…</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Lido às {time}</translation>
    </message>
    <message numerus="yes">
        <source>Read %n minute(s) ago, at {time}</source>
        <translation>
            <numerusform>Lido há %n minuto, às {time}</numerusform>
            <numerusform>Lido há %n minutos, às {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n hour(s) ago, at {time}</source>
        <translation>
            <numerusform>Lido há %n hora, às {time}</numerusform>
            <numerusform>Lido há %n horas, às {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>Contas neste computador</translation>
    </message>
    <message>
        <source>There is no account on this computer yet.</source>
        <translation>Ainda não há nenhuma conta neste computador.</translation>
    </message>
    <message>
        <source>&amp;Switch to it</source>
        <translation>Trocar &amp;para ela</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>&amp;Adicionar uma conta</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Sign out of a&amp;ll</source>
        <translation>Sair de &amp;todas</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>&amp;Remover da lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>until Twinbolt ends</source>
        <translation>até o Twinbolt fechar</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sessão terminada</translation>
    </message>
    <message>
        <source>sign in again to go on</source>
        <translation>entre de novo para continuar</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>sign in to see it</source>
        <translation>entre para ver</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keyring</source>
        <translation>guardada no chaveiro deste computador</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Em exibição</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Suas contas</translation>
    </message>
    <message>
        <source>Each has a session of its own. Only one is shown at a time.</source>
        <translation>Cada uma tem a própria sessão. Só uma aparece por vez.</translation>
    </message>
</context>
<context>
    <name>AddKey</name>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Ver agora</translation>
    </message>
    <message>
        <source>Stop adding the key?</source>
        <translation>Parar de adicionar a chave?</translation>
    </message>
    <message>
        <source>The key may be registered, because Roblox&apos;s answer was lost. Look at the Security keys tab before you rely on it.</source>
        <translation>A chave pode estar registrada, porque a resposta da Roblox se perdeu. Olhe a aba Chaves de segurança antes de contar com ela.</translation>
    </message>
    <message>
        <source>Your key has answered, but Roblox has not registered it yet. Nothing was changed.</source>
        <translation>Sua chave respondeu, mas a Roblox ainda não a registrou. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>ChallengeDialog</name>
    <message>
        <source>T&amp;rust this device for 30 days</source>
        <translation>Confiar neste &amp;dispositivo por 30 dias</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Another way</source>
        <translation>&amp;Outra forma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Roblox asks for a check before it goes on. Nothing is changed until then.</source>
        <translation>A Roblox pede uma verificação antes de continuar. Até lá, nada é alterado.</translation>
    </message>
    <message>
        <source>{display_name} (@{name})</source>
        <translation>{display_name} (@{name})</translation>
    </message>
    <message>
        <source>Roblox is answering</source>
        <translation>A Roblox está respondendo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
</context>
<context>
    <name>Challenges</name>
    <message>
        <source>Type the code from your authenticator app</source>
        <translation>Digite o código do seu app autenticador</translation>
    </message>
    <message>
        <source>Type the code from your email</source>
        <translation>Digite o código do seu e-mail</translation>
    </message>
    <message>
        <source>Type the code from your text messages</source>
        <translation>Digite o código das suas mensagens de texto</translation>
    </message>
    <message>
        <source>Type one of your recovery codes</source>
        <translation>Digite um dos seus códigos de recuperação</translation>
    </message>
    <message>
        <source>Code from your authenticator app</source>
        <translation>Código do seu app autenticador</translation>
    </message>
    <message>
        <source>Code from your email</source>
        <translation>Código do seu e-mail</translation>
    </message>
    <message>
        <source>Code from your text messages</source>
        <translation>Código das suas mensagens de texto</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Open the app and find the Roblox entry.</source>
        <translation>Abra o app e encontre o item da Roblox.</translation>
    </message>
    <message>
        <source>Each works once. Cross it out on your paper after you have used it.</source>
        <translation>Cada um funciona uma vez. Risque-o no seu papel depois de usar.</translation>
    </message>
    <message>
        <source>Type the code that the app on your phone shows now.</source>
        <translation>Digite o código que o app no seu celular mostra agora.</translation>
    </message>
    <message>
        <source>Have a code sent to your email address.</source>
        <translation>Receba um código no seu e-mail.</translation>
    </message>
    <message>
        <source>Have a code sent to your phone.</source>
        <translation>Receba um código no seu celular.</translation>
    </message>
    <message>
        <source>Use up one of the codes that you wrote down.</source>
        <translation>Gaste um dos códigos que você anotou.</translation>
    </message>
    <message>
        <source>Plug in your key and touch it.</source>
        <translation>Conecte sua chave e toque nela.</translation>
    </message>
    <message>
        <source>Use the passkey that your key holds.</source>
        <translation>Use a chave de acesso que está na sua chave.</translation>
    </message>
    <message>
        <source>Type the password of your account.</source>
        <translation>Digite a senha da sua conta.</translation>
    </message>
    <message>
        <source>Say yes on a device where you are signed in.</source>
        <translation>Diga sim em um dispositivo onde você já entrou.</translation>
    </message>
    <message>
        <source>This version of Twinbolt does not know it. Use roblox.com.</source>
        <translation>Esta versão do Twinbolt não conhece isso. Use roblox.com.</translation>
    </message>
    <message>
        <source>The other device is being asked…</source>
        <translation>Perguntando ao outro dispositivo…</translation>
    </message>
    <message>
        <source>Waiting for the answer of your other device.</source>
        <translation>Esperando a resposta do seu outro dispositivo.</translation>
    </message>
    <message>
        <source>“No” was said on the other device. If that was not you, somebody else is signed in there: change your password. Otherwise choose another way.</source>
        <translation>Alguém respondeu “Não” no outro dispositivo. Se não foi você, outra pessoa está na sua conta por lá: troque sua senha. Se foi você, escolha outra forma.</translation>
    </message>
    <message>
        <source>Nobody answered there in time. You can ask again.</source>
        <translation>Ninguém respondeu lá a tempo. Você pode perguntar de novo.</translation>
    </message>
    <message>
        <source>The next try is possible in {seconds} s.</source>
        <translation>Você pode tentar de novo em {seconds} s.</translation>
    </message>
    <message>
        <source>Roblox may make you wait before the change counts, for hours or days.</source>
        <translation>A Roblox pode fazer você esperar horas ou dias até a mudança valer.</translation>
    </message>
    <message>
        <source>That goes for: {methods}.</source>
        <translation>Isso vale para: {methods}.</translation>
    </message>
    <message>
        <source>Without a wait: {methods}.</source>
        <translation>Sem espera: {methods}.</translation>
    </message>
</context>
<context>
    <name>ChangeCodes</name>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Ver agora</translation>
    </message>
    <message>
        <source>Leave this now?</source>
        <translation>Sair daqui agora?</translation>
    </message>
    <message>
        <source>You have not yet shown that you saved your new codes. They wait for you on the Recovery codes tab.</source>
        <translation>Você ainda não mostrou que salvou seus novos códigos. Eles esperam por você na aba Códigos de recuperação.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost, so your codes may have changed. Look at the Recovery codes tab before you rely on them.</source>
        <translation>A resposta da Roblox se perdeu, então seus códigos podem ter mudado. Olhe a aba Códigos de recuperação antes de contar com eles.</translation>
    </message>
</context>
<context>
    <name>ChangeMethod</name>
    <message>
        <source>Stop here?</source>
        <translation>Parar aqui?</translation>
    </message>
    <message>
        <source>The change may have been made, because Roblox&apos;s answer was lost. Look at the Methods tab before you rely on it.</source>
        <translation>A mudança pode ter sido feita, porque a resposta da Roblox se perdeu. Olhe a aba Métodos antes de contar com ela.</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Ver agora</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Turn on codes by email?</source>
        <translation>Ativar códigos por e-mail?</translation>
    </message>
    <message>
        <source>Turn off codes by email?</source>
        <translation>Desativar códigos por e-mail?</translation>
    </message>
    <message>
        <source>Turn on codes by text message?</source>
        <translation>Ativar códigos por mensagem de texto?</translation>
    </message>
    <message>
        <source>Turn off codes by text message?</source>
        <translation>Desativar códigos por mensagem de texto?</translation>
    </message>
    <message>
        <source>Turn off the authenticator app?</source>
        <translation>Desativar o app autenticador?</translation>
    </message>
    <message>
        <source>Codes by email are on</source>
        <translation>Os códigos por e-mail estão ativados</translation>
    </message>
    <message>
        <source>Codes by email are off</source>
        <translation>Os códigos por e-mail estão desativados</translation>
    </message>
    <message>
        <source>Codes by text message are on</source>
        <translation>Os códigos por mensagem de texto estão ativados</translation>
    </message>
    <message>
        <source>Codes by text message are off</source>
        <translation>Os códigos por mensagem de texto estão desativados</translation>
    </message>
    <message>
        <source>The authenticator app is off</source>
        <translation>O app autenticador está desativado</translation>
    </message>
    <message>
        <source>When you sign in, Roblox will send a code to {address}.</source>
        <translation>Quando você entrar, a Roblox enviará um código para {address}.</translation>
    </message>
    <message>
        <source>When you sign in, Roblox will send a code to your email address.</source>
        <translation>Quando você entrar, a Roblox enviará um código para o seu e-mail.</translation>
    </message>
    <message>
        <source>When you sign in, Roblox will send a code to the phone number {number}.</source>
        <translation>Quando você entrar, a Roblox enviará um código para o número de telefone {number}.</translation>
    </message>
    <message>
        <source>When you sign in, Roblox will send a code to your phone number.</source>
        <translation>Quando você entrar, a Roblox enviará um código para o seu número de telefone.</translation>
    </message>
    <message>
        <source>Roblox will no longer ask for a code from your app.</source>
        <translation>A Roblox não vai mais pedir um código do seu app.</translation>
    </message>
    <message>
        <source>Roblox will no longer send codes there.</source>
        <translation>A Roblox não vai mais enviar códigos para lá.</translation>
    </message>
    <message>
        <source>Codes would go to {address}.</source>
        <translation>Os códigos iriam para {address}.</translation>
    </message>
    <message>
        <source>Your account has no email address yet.</source>
        <translation>Sua conta ainda não tem e-mail.</translation>
    </message>
    <message>
        <source>Codes would go to the phone number {number}.</source>
        <translation>Os códigos iriam para o número de telefone {number}.</translation>
    </message>
    <message>
        <source>Your account has no phone number yet.</source>
        <translation>Sua conta ainda não tem número de telefone.</translation>
    </message>
    <message>
        <source>Is on already.</source>
        <translation>Já está ativado.</translation>
    </message>
    <message>
        <source>Is off already.</source>
        <translation>Já está desativado.</translation>
    </message>
    <message>
        <source>Roblox has switched two-step verification off for the moment.</source>
        <translation>A Roblox desligou a verificação em duas etapas por enquanto.</translation>
    </message>
    <message>
        <source>Roblox does not offer this to your account.</source>
        <translation>A Roblox não oferece isso para a sua conta.</translation>
    </message>
    <message>
        <source>First verify your email under Settings on roblox.com.</source>
        <translation>Primeiro confirme seu e-mail em Configurações, em roblox.com.</translation>
    </message>
    <message>
        <source>First verify your phone number under Settings on roblox.com.</source>
        <translation>Primeiro confirme seu número de telefone em Configurações, em roblox.com.</translation>
    </message>
    <message>
        <source>Comes second: set up an authenticator app first.</source>
        <translation>Vem em segundo lugar: configure antes um app autenticador.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost, and your account is as it was before. You can try again.</source>
        <translation>A resposta da Roblox se perdeu, e sua conta está como antes. Você pode tentar de novo.</translation>
    </message>
    <message>
        <source>Twinbolt has just read your account again. It shows the change.</source>
        <translation>O Twinbolt acabou de ler sua conta de novo. A mudança já aparece.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way, but your account shows the change.</source>
        <translation>A resposta da Roblox se perdeu no caminho, mas sua conta mostra a mudança.</translation>
    </message>
    <message>
        <source>Roblox agreed, but your account could not be read again yet. Refresh in a while.</source>
        <translation>A Roblox aceitou, mas ainda não deu para ler sua conta de novo. Atualize daqui a pouco.</translation>
    </message>
    <message>
        <source>Roblox agreed, but your account does not show the change yet. Refresh in a minute.</source>
        <translation>A Roblox aceitou, mas sua conta ainda não mostra a mudança. Atualize daqui a um minuto.</translation>
    </message>
</context>
<context>
    <name>ClearPage</name>
    <message>
        <source>Clear all recovery codes?</source>
        <translation>Apagar todos os códigos de recuperação?</translation>
    </message>
    <message>
        <source>Do this if somebody may have seen your codes and you do not want new ones now.</source>
        <translation>Faça isso se alguém pode ter visto seus códigos e você não quer novos agora.</translation>
    </message>
    <message>
        <source>&amp;Clear all codes</source>
        <translation>&amp;Apagar todos os códigos</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) will stop working at once. If you then lose your phone or key, nothing gets you back in. Making new codes voids the old ones just as well.</source>
        <translation>
            <numerusform>%n código vai parar de funcionar na hora. Se depois você perder seu celular ou sua chave, nada vai deixar você entrar de novo. Criar códigos novos também cancela os antigos.</numerusform>
            <numerusform>%n códigos vão parar de funcionar na hora. Se depois você perder seu celular ou sua chave, nada vai deixar você entrar de novo. Criar códigos novos também cancela os antigos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearedPage</name>
    <message>
        <source>All recovery codes are void</source>
        <translation>Nenhum código de recuperação vale mais</translation>
    </message>
    <message>
        <source>Throw your copy away; it is of no use now.</source>
        <translation>Jogue fora sua cópia; ela não serve mais.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Conclui&amp;r</translation>
    </message>
    <message>
        <source>You have no recovery codes now. Make some before you need them: the button is on the tab.</source>
        <translation>Agora você não tem códigos de recuperação. Crie alguns antes de precisar: o botão está na aba.</translation>
    </message>
</context>
<context>
    <name>ClearingQuestion</name>
    <message>
        <source>Clear the history?</source>
        <translation>Apagar o histórico?</translation>
    </message>
    <message>
        <source>Everything listed here is erased from this computer, and warnings that rest on it go with it. Nothing changes on your Roblox account.</source>
        <translation>Tudo o que está aqui é apagado deste computador, e os avisos que dependem disso somem junto. Nada muda na sua conta do Roblox.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Erase it</source>
        <translation>&amp;Apagar</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Close Twinbolt now?</source>
        <translation>Fechar o Twinbolt agora?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Fechar mesmo assim</translation>
    </message>
</context>
<context>
    <name>CodeBackPage</name>
    <message>
        <source>Let us check your copy</source>
        <translation>Vamos conferir sua cópia</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Conferir</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>From your copy, type recovery code number {number}. It is not used up by this.</source>
        <translation>Digite, da sua cópia, o código de recuperação número {number}. Isso não gasta o código.</translation>
    </message>
    <message>
        <source>That is not code number {number}. Look again, or go back to see the codes once more.</source>
        <translation>Esse não é o código número {number}. Olhe de novo ou volte para ver os códigos mais uma vez.</translation>
    </message>
</context>
<context>
    <name>CodeBody</name>
    <message>
        <source>Sign-in code</source>
        <translation>Código de entrada</translation>
    </message>
    <message>
        <source>Seconds until the code runs out</source>
        <translation>Segundos até o código expirar</translation>
    </message>
    <message>
        <source>seconds until this code runs out</source>
        <translation>segundos até este código expirar</translation>
    </message>
    <message>
        <source>QR code for signing in</source>
        <translation>Código QR para entrar</translation>
    </message>
    <message>
        <source>Holds the code beside it.</source>
        <translation>Contém o código que está ao lado.</translation>
    </message>
    <message>
        <source>&amp;Open roblox.com</source>
        <translation>&amp;Abrir roblox.com</translation>
    </message>
    <message numerus="yes">
        <source>This code runs out in %n second(s).</source>
        <translation>
            <numerusform>Este código expira em %n segundo.</numerusform>
            <numerusform>Este código expira em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code has run out.</source>
        <translation>Este código expirou.</translation>
    </message>
    <message>
        <source>No browser could be opened. Go to {page} yourself.</source>
        <translation>Não foi possível abrir um navegador. Vá você até {page}.</translation>
    </message>
    <message>
        <source>Roblox gives no clear answer at the moment. Twinbolt keeps asking; the code stays good.</source>
        <translation>A Roblox não dá uma resposta clara no momento. O Twinbolt continua perguntando; o código ainda vale.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Seu código</translation>
    </message>
    <message>
        <source>Type it where you are signed in already:</source>
        <translation>Digite-o onde você já entrou:</translation>
    </message>
    <message>
        <source>In the Roblox app on your phone</source>
        <translation>No app da Roblox no seu celular</translation>
    </message>
    <message>
        <source>Settings, then Quick Sign-In. Type the code and approve.</source>
        <translation>Configurações e depois Login rápido. Digite o código e aprove.</translation>
    </message>
    <message>
        <source>In a browser</source>
        <translation>Em um navegador</translation>
    </message>
    <message>
        <source>On any computer where roblox.com knows you.</source>
        <translation>Em qualquer computador onde roblox.com conhece você.</translation>
    </message>
    <message>
        <source>Or scan it</source>
        <translation>Ou escaneie</translation>
    </message>
    <message>
        <source>With the camera of a phone whose browser is signed in.</source>
        <translation>Com a câmera de um celular onde você já entrou pelo navegador.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Type the code that your app shows now</source>
        <translation>Digite o código que seu app mostra agora</translation>
    </message>
    <message>
        <source>This proves that the key arrived. Sending it turns the authenticator on.</source>
        <translation>Isso prova que a chave chegou. Ao enviar, o autenticador é ativado.</translation>
    </message>
    <message>
        <source>&amp;Turn it on</source>
        <translation>&amp;Ativar</translation>
    </message>
    <message>
        <source>Code from your authenticator app</source>
        <translation>Código do seu app autenticador</translation>
    </message>
    <message>
        <source>A code lasts 30 seconds. If it changes while you type, just type the new one.</source>
        <translation>Um código dura 30 segundos. Se ele mudar enquanto você digita, é só digitar o novo.</translation>
    </message>
    <message>
        <source>Codes consist of the digits 0 to 9 only.</source>
        <translation>Os códigos têm só os algarismos de 0 a 9.</translation>
    </message>
    <message>
        <source>This code matches. Send it before it changes.</source>
        <translation>Este código confere. Envie antes que ele mude.</translation>
    </message>
    <message>
        <source>This does not look like a code for this key. Is it from the newest Roblox entry? You can still send it.</source>
        <translation>Isto não parece um código desta chave. Ele é do item mais novo da Roblox? Mesmo assim, você pode enviar.</translation>
    </message>
    <message numerus="yes">
        <source>Your phone&apos;s clock seems %n second(s) fast, or this computer&apos;s clock slow.</source>
        <translation>
            <numerusform>O relógio do seu celular parece %n segundo adiantado, ou o deste computador atrasado.</numerusform>
            <numerusform>O relógio do seu celular parece %n segundos adiantado, ou o deste computador atrasado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone&apos;s clock seems %n second(s) slow, or this computer&apos;s clock fast.</source>
        <translation>
            <numerusform>O relógio do seu celular parece %n segundo atrasado, ou o deste computador adiantado.</numerusform>
            <numerusform>O relógio do seu celular parece %n segundos atrasado, ou o deste computador adiantado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on automatic time on both, then type the next code. You can still send this one.</source>
        <translation>Ative a hora automática nos dois e digite o próximo código. Este você ainda pode enviar.</translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Write down your recovery codes</source>
        <translation>Anote seus códigos de recuperação</translation>
    </message>
    <message>
        <source>If you ever lose your phone or key, each of these codes lets you in once.</source>
        <translation>Se um dia você perder seu celular ou sua chave, cada um destes códigos deixa você entrar uma vez.</translation>
    </message>
    <message>
        <source>I &amp;wrote them down</source>
        <translation>Eu já &amp;anotei</translation>
    </message>
    <message>
        <source>Recovery code {number}</source>
        <translation>Código de recuperação {number}</translation>
    </message>
    <message>
        <source>&amp;Keep covered until held</source>
        <translation>Co&amp;brir até segurar</translation>
    </message>
    <message>
        <source>&amp;Hold to show</source>
        <translation>&amp;Segure para mostrar</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperação</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Salvar como P&amp;DF</translation>
    </message>
    <message>
        <source>Save as &amp;text</source>
        <translation>Salvar como te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Best: paper cannot be hacked</source>
        <translation>O melhor: papel não pode ser hackeado</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard, where other programs can read them. Cleared in %n second(s).</source>
        <translation>
            <numerusform>Na área de transferência, onde outros programas podem ler. Será apagado em %n segundo.</numerusform>
            <numerusform>Na área de transferência, onde outros programas podem ler. Será apagado em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes are off the clipboard again.</source>
        <translation>Os códigos não estão mais na área de transferência.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>Subs&amp;tituir</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Say yes on your other device</source>
        <translation>Diga sim no seu outro dispositivo</translation>
    </message>
    <message>
        <source>Open Roblox on a phone or computer where you are signed in. It asks whether this is you.</source>
        <translation>Abra a Roblox em um celular ou computador onde você já entrou. Lá aparece a pergunta se é você.</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>&amp;Perguntar de novo</translation>
    </message>
    <message numerus="yes">
        <source>You can ask %n more time(s).</source>
        <translation>
            <numerusform>Você pode perguntar mais %n vez.</numerusform>
            <numerusform>Você pode perguntar mais %n vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was asked often enough. Choose another way if nothing shows up there.</source>
        <translation>Já foi perguntado vezes demais. Escolha outra forma se nada aparecer lá.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>What would be copied</source>
        <translation>O que seria copiado</translation>
    </message>
    <message>
        <source>&amp;Copy all of it</source>
        <translation>&amp;Copiar tudo</translation>
    </message>
    <message>
        <source>Facts of this computer are being collected</source>
        <translation>Reunindo dados deste computador</translation>
    </message>
    <message>
        <source>This says which versions you use, and which requests were made and how they ended. It holds no name, no code, no key and nothing of your account. It is sent nowhere: you choose whom you give it to.</source>
        <translation>Isto diz quais versões você usa, quais pedidos foram feitos e como terminaram. Não contém nome, código, chave nem nada da sua conta. Não é enviado a lugar nenhum: você escolhe a quem entregar.</translation>
    </message>
    <message>
        <source>Copied. Nothing else was.</source>
        <translation>Copiado. Nada mais foi copiado.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>From now on you can pass checks by plugging it in and touching it.</source>
        <translation>A partir de agora você pode passar pelas verificações conectando a chave e tocando nela.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Conclui&amp;r</translation>
    </message>
    <message>
        <source>One key can get lost</source>
        <translation>Uma chave só pode se perder</translation>
    </message>
    <message>
        <source>Add a second one now and keep it in another place, for example in a drawer at home.</source>
        <translation>Adicione uma segunda agora e guarde em outro lugar, por exemplo em uma gaveta em casa.</translation>
    </message>
    <message>
        <source>&amp;Add a spare now</source>
        <translation>&amp;Adicionar uma reserva</translation>
    </message>
    <message>
        <source>“{name}” is registered</source>
        <translation>“{name}” está registrada</translation>
    </message>
    <message>
        <source>{used} of {limit} keys used</source>
        <translation>{used} de {limit} chaves usadas</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Antes e agora</translation>
    </message>
    <message>
        <source>Roblox agreed, but nothing shows yet</source>
        <translation>A Roblox aceitou, mas nada aparece ainda</translation>
    </message>
    <message>
        <source>Only your password protects this account now.</source>
        <translation>Agora só sua senha protege esta conta.</translation>
    </message>
    <message>
        <source>&amp;Set up another method</source>
        <translation>&amp;Configurar outro método</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>{method}: before {before}, now {after}</source>
        <translation>{method}: antes {before}, agora {after}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>On, asked first</source>
        <translation>Ativado, pedido primeiro</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>The entry in your authenticator app is of no use any more: delete it there.</source>
        <translation>O item no seu app autenticador não serve mais: apague-o lá.</translation>
    </message>
    <message>
        <source>If that was not what you wanted, you can turn it on again at any time.</source>
        <translation>Se não era isso que você queria, pode ativar de novo a qualquer hora.</translation>
    </message>
    <message>
        <source>Your new recovery codes count</source>
        <translation>Seus novos códigos de recuperação já valem</translation>
    </message>
    <message>
        <source>Your copy is good. Twinbolt and its keyring entry have forgotten the codes.</source>
        <translation>Sua cópia está certa. O Twinbolt e o item dele no chaveiro já esqueceram os códigos.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>Put the copy away safely</source>
        <translation>Guarde bem a cópia</translation>
    </message>
    <message>
        <source>Somewhere you find it in a year, and nobody else does. Not where your phone is.</source>
        <translation>Em um lugar onde você a encontre daqui a um ano, e ninguém mais. Não onde fica seu celular.</translation>
    </message>
    <message>
        <source>Throw the old codes away</source>
        <translation>Jogue fora os códigos antigos</translation>
    </message>
    <message>
        <source>They do not work any more. Cross each new one out once you have used it.</source>
        <translation>Eles não funcionam mais. Risque cada código novo depois de usar.</translation>
    </message>
    <message>
        <source>Your authenticator is on</source>
        <translation>Seu autenticador está ativado</translation>
    </message>
    <message>
        <source>From now on, signing in asks for a code from your app.</source>
        <translation>A partir de agora, entrar pede um código do seu app.</translation>
    </message>
    <message>
        <source>Put the paper away safely</source>
        <translation>Guarde bem o papel</translation>
    </message>
    <message>
        <source>Somewhere you find it in a year, and nobody else does.</source>
        <translation>Em um lugar onde você o encontre daqui a um ano, e ninguém mais.</translation>
    </message>
    <message>
        <source>Your recovery codes are safe on your paper.</source>
        <translation>Seus códigos de recuperação estão seguros no seu papel.</translation>
    </message>
    <message numerus="yes">
        <source>You still have %n unused recovery code(s) from before.</source>
        <translation>
            <numerusform>Você ainda tem %n código de recuperação de antes sem usar.</numerusform>
            <numerusform>Você ainda tem %n códigos de recuperação de antes sem usar.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no recovery codes. Make some, so that a lost phone does not lock you out.</source>
        <translation>Você não tem códigos de recuperação. Crie alguns, para que perder o celular não deixe você de fora.</translation>
    </message>
    <message>
        <source>Turn on the backup of your authenticator app, if it has one</source>
        <translation>Ative o backup do seu app autenticador, se ele tiver</translation>
    </message>
    <message>
        <source>Then your codes come back on a new phone.</source>
        <translation>Assim seus códigos voltam em um celular novo.</translation>
    </message>
    <message>
        <source>Never tell a code to anybody</source>
        <translation>Nunca conte um código a ninguém</translation>
    </message>
    <message>
        <source>Roblox staff never ask for one. Whoever asks wants your account.</source>
        <translation>A equipe da Roblox nunca pede um. Quem pede quer a sua conta.</translation>
    </message>
</context>
<context>
    <name>DrillCard</name>
    <message>
        <source>What if you lose something?</source>
        <translation>E se você perder alguma coisa?</translation>
    </message>
    <message>
        <source>Try to get &amp;in without it</source>
        <translation>Tente &amp;entrar sem isso</translation>
    </message>
    <message>
        <source>Tick what is gone. Nothing is changed by this.</source>
        <translation>Marque o que sumiu. Isso não muda nada.</translation>
    </message>
    <message>
        <source>{thing} lost: {way} still works</source>
        <translation>Perdido: {thing}. Ainda funciona: {way}</translation>
    </message>
    <message>
        <source>{thing} lost: {way} is gone too</source>
        <translation>Perdido: {thing}. Também se perde: {way}</translation>
    </message>
    <message>
        <source>You tried it, and got in without: {things}.</source>
        <translation>Você tentou e entrou sem: {things}.</translation>
    </message>
    <message>
        <source>You tried it, and did not get in. These are left: {ways}.</source>
        <translation>Você tentou e não entrou. Ainda restam: {ways}.</translation>
    </message>
    <message>
        <source>You tried it, and did not get in: nothing is left.</source>
        <translation>Você tentou e não entrou: não resta nada.</translation>
    </message>
    <message>
        <source>You tried it, and the time for it ran out.</source>
        <translation>Você tentou, e o tempo acabou.</translation>
    </message>
    <message>
        <source>Nothing is lost: every way in works.</source>
        <translation>Nada foi perdido: todas as formas de entrar funcionam.</translation>
    </message>
    <message>
        <source>You would still get in by: {ways}.</source>
        <translation>Você ainda entraria com: {ways}.</translation>
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
        <translation>Código QR para o seu app autenticador</translation>
    </message>
    <message>
        <source>Press Esc or click the code to close.</source>
        <translation>Pressione Esc ou clique no código para fechar.</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>Your account is being read</source>
        <translation>Sua conta está sendo lida</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Each method that is off is one thing less that a thief has to get past.</source>
        <translation>Cada método desativado é um obstáculo a menos para um ladrão.</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Verificar de novo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Turn it on</source>
        <translation>&amp;Ativar</translation>
    </message>
    <message>
        <source>&amp;Turn it off</source>
        <translation>&amp;Desativar</translation>
    </message>
    <message>
        <source>{method}: turned off</source>
        <translation>{method}: desativado</translation>
    </message>
    <message>
        <source>Roblox allows your account one of these methods at a time.</source>
        <translation>A Roblox permite à sua conta um destes métodos por vez.</translation>
    </message>
    <message>
        <source>Only your password protects this account then</source>
        <translation>Depois, só sua senha protege esta conta</translation>
    </message>
    <message>
        <source>It is the last method. Whoever learns your password can take the account. To move to another method, turn that one on first.</source>
        <translation>É o último método. Quem souber sua senha pode tomar a conta. Para mudar de método, ative o outro primeiro.</translation>
    </message>
    <message>
        <source>One way in is left</source>
        <translation>Resta uma única forma de entrar</translation>
    </message>
    <message>
        <source>If you lose that one, you lose the account. Make recovery codes first.</source>
        <translation>Se você a perder, perde a conta. Crie antes códigos de recuperação.</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) stay, without use</source>
        <translation>
            <numerusform>Fica %n código de recuperação, sem uso</numerusform>
            <numerusform>Ficam %n códigos de recuperação, sem uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing asks for them while no method is on. Keep them, or clear them afterwards.</source>
        <translation>Nada pede por eles enquanto nenhum método estiver ativado. Guarde-os ou apague-os depois.</translation>
    </message>
    <message>
        <source>Roblox keeps security keys only beside an authenticator app. You would have to add them again.</source>
        <translation>A Roblox só mantém chaves de segurança junto com um app autenticador. Você teria de adicioná-las de novo.</translation>
    </message>
    <message>
        <source>All security keys of this account are deleted</source>
        <translation>Todas as chaves de segurança desta conta são excluídas</translation>
    </message>
    <message numerus="yes">
        <source>%n security key(s) deleted</source>
        <translation>
            <numerusform>%n chave de segurança excluída</numerusform>
            <numerusform>%n chaves de segurança excluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else changes</source>
        <translation>Nada mais muda</translation>
    </message>
    <message>
        <source>Everything that is on stays on.</source>
        <translation>Tudo o que está ativado continua ativado.</translation>
    </message>
    <message>
        <source>Your other methods stay on. You can turn this one on again.</source>
        <translation>Seus outros métodos continuam ativados. Você pode ativar este de novo.</translation>
    </message>
    <message>
        <source>I understand that my keys are deleted and that only my password is left.</source>
        <translation>Entendo que minhas chaves serão excluídas e que só resta minha senha.</translation>
    </message>
    <message>
        <source>I understand that only my password is left.</source>
        <translation>Entendo que só resta minha senha.</translation>
    </message>
    <message>
        <source>I understand that my keys are deleted.</source>
        <translation>Entendo que minhas chaves serão excluídas.</translation>
    </message>
</context>
<context>
    <name>FlowFrame</name>
    <message>
        <source>Nothing was changed on your account.</source>
        <translation>Nada foi alterado na sua conta.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Roblox is answering</source>
        <translation>A Roblox está respondendo</translation>
    </message>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Etapa {step} de {count}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Status; Ctrl+2 to Ctrl+4 for the other tabs</source>
        <translation>Status; Ctrl+2 a Ctrl+4 para as outras abas</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Ler tudo de novo</translation>
    </message>
    <message>
        <source>Accounts: switch, add, sign out</source>
        <translation>Contas: trocar, adicionar, sair</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Bloquear a janela</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Close, cancel, or go back; nothing is ever changed by it</source>
        <translation>Fechar, cancelar ou voltar; isso nunca muda nada</translation>
    </message>
    <message>
        <source>To the next field or button; with Shift to the one before</source>
        <translation>Para o próximo campo ou botão; com Shift, para o anterior</translation>
    </message>
    <message>
        <source>What two-step verification is</source>
        <translation>O que é a verificação em duas etapas</translation>
    </message>
    <message>
        <source>Why a password alone is not enough.</source>
        <translation>Por que só uma senha não basta.</translation>
    </message>
    <message>
        <source>With two-step verification, whoever signs in to your account has to show two things: the password, and something that only you have, like your phone or a security key.</source>
        <translation>Com a verificação em duas etapas, quem entra na sua conta precisa mostrar duas coisas: a senha e algo que só você tem, como seu celular ou uma chave de segurança.</translation>
    </message>
    <message>
        <source>Passwords get stolen: by fake websites, by programs that promise free Robux, or because the same one was used elsewhere. With the second step on, a stolen password opens nothing.</source>
        <translation>Senhas são roubadas: por sites falsos, por programas que prometem Robux de graça ou porque a mesma foi usada em outro lugar. Com a segunda etapa ativada, uma senha roubada não abre nada.</translation>
    </message>
    <message>
        <source>Nobody from Roblox will ever ask you for a code. Whoever does is trying to get into your account.</source>
        <translation>Ninguém da Roblox vai pedir um código a você. Quem pede está tentando entrar na sua conta.</translation>
    </message>
    <message>
        <source>Which method to choose</source>
        <translation>Qual método escolher</translation>
    </message>
    <message>
        <source>Authenticator app, security key, email and text message compared.</source>
        <translation>App autenticador, chave de segurança, e-mail e mensagem de texto comparados.</translation>
    </message>
    <message>
        <source>An authenticator app is the best start. It makes a new code every 30 seconds on your phone, works without a network, and costs nothing.</source>
        <translation>Um app autenticador é o melhor começo. Ele cria um código novo a cada 30 segundos no seu celular, funciona sem rede e não custa nada.</translation>
    </message>
    <message>
        <source>A security key is a small device that you plug in and touch. It is the strongest method, because no fake website can use what it sends. Roblox takes keys only beside an authenticator app. Have two, and keep one in a safe place.</source>
        <translation>Uma chave de segurança é um pequeno dispositivo que você conecta e toca. É o método mais forte, porque nenhum site falso pode usar o que ela envia. A Roblox só aceita chaves junto com um app autenticador. Tenha duas e guarde uma em um lugar seguro.</translation>
    </message>
    <message>
        <source>Codes by email are as safe as your mailbox. Give it a password of its own and two-step verification as well. Codes by text message are better than nothing, but phone numbers can be taken over.</source>
        <translation>Códigos por e-mail são tão seguros quanto sua caixa de e-mail. Dê a ela uma senha própria e também verificação em duas etapas. Códigos por mensagem de texto são melhores que nada, mas números de telefone podem ser tomados.</translation>
    </message>
    <message>
        <source>Recovery codes, and where to keep them</source>
        <translation>Códigos de recuperação e onde guardá-los</translation>
    </message>
    <message>
        <source>They let you in when everything else is lost.</source>
        <translation>Eles deixam você entrar quando todo o resto se perdeu.</translation>
    </message>
    <message>
        <source>Each recovery code works once, in place of your phone or key. They are shown when they are made and never again.</source>
        <translation>Cada código de recuperação funciona uma vez, no lugar do seu celular ou chave. Eles aparecem quando são criados e nunca mais.</translation>
    </message>
    <message>
        <source>Print them and keep the sheet where you keep your passport, or put them into a password manager. Not on your phone: they are for the day when it is gone.</source>
        <translation>Imprima e guarde a folha onde você guarda seu passaporte, ou coloque os códigos em um gerenciador de senhas. Não no seu celular: eles são para o dia em que ele sumir.</translation>
    </message>
    <message>
        <source>New codes make all old ones worthless at once. If Twinbolt or your computer stops while codes are being made, start it again: it shows them once more, or tells you to make new ones.</source>
        <translation>Códigos novos cancelam na hora todos os antigos. Se o Twinbolt ou seu computador parar enquanto os códigos são criados, abra-o de novo: ele mostra os códigos mais uma vez ou diz para você criar outros.</translation>
    </message>
    <message>
        <source>If you lost your phone or a key</source>
        <translation>Se você perdeu o celular ou uma chave</translation>
    </message>
    <message>
        <source>What to do first, and what to do next.</source>
        <translation>O que fazer primeiro e o que fazer depois.</translation>
    </message>
    <message>
        <source>Sign in with another method: a spare key, a code by email, or a recovery code. Under Status you can try out beforehand what would be left to you.</source>
        <translation>Entre com outro método: uma chave reserva, um código por e-mail ou um código de recuperação. Em Status você pode testar antes o que restaria para você.</translation>
    </message>
    <message>
        <source>Then take what was lost away from your account: remove the key, or turn the authenticator off and set it up anew on another phone. Last, make new recovery codes.</source>
        <translation>Depois tire da sua conta o que se perdeu: remova a chave, ou desative o autenticador e configure-o de novo em outro celular. Por último, crie novos códigos de recuperação.</translation>
    </message>
    <message>
        <source>If no way in is left, only Roblox can help, and only on its own website. Nobody else can, whatever they promise.</source>
        <translation>Se não restar nenhuma forma de entrar, só a Roblox pode ajudar, e só no próprio site dela. Ninguém mais pode, não importa o que prometa.</translation>
    </message>
    <message>
        <source>Why you can trust this, and what it cannot do</source>
        <translation>Por que você pode confiar nisto e o que ele não pode fazer</translation>
    </message>
    <message>
        <source>What Twinbolt asks for, where it keeps things, and where it stops.</source>
        <translation>O que o Twinbolt pede, onde guarda as coisas e até onde vai.</translation>
    </message>
    <message>
        <source>Twinbolt never asks for your password or a cookie to sign in. You allow it on a device that is signed in already. Some changes want your password again: then Roblox asks for it, and Twinbolt passes it on and forgets it.</source>
        <translation>O Twinbolt nunca pede sua senha nem um cookie para entrar. Você permite em um dispositivo onde já entrou. Algumas mudanças precisam da sua senha de novo: aí a Roblox pede, e o Twinbolt repassa e esquece.</translation>
    </message>
    <message>
        <source>It talks to roblox.com and to nobody else. What is secret is kept in memory, or in your computer&apos;s keyring if you tick that, and is gone when you sign out.</source>
        <translation>Ele fala com roblox.com e com mais ninguém. O que é secreto fica na memória, ou no chaveiro do seu computador se você marcar isso, e some quando você sai.</translation>
    </message>
    <message>
        <source>It cannot protect you from a program on this computer that was made to steal, or from somebody who sits at it while you are signed in. Lock the window when you leave. Twinbolt is unofficial: it is not made by Roblox.</source>
        <translation>Ele não pode proteger você de um programa neste computador feito para roubar, nem de alguém que use o computador enquanto sua conta está conectada. Bloqueie a janela quando sair de perto. O Twinbolt não é oficial: não é feito pela Roblox.</translation>
    </message>
    <message>
        <source>Practising</source>
        <translation>Praticar</translation>
    </message>
    <message>
        <source>Try everything with a pretend account first.</source>
        <translation>Teste tudo primeiro com uma conta de teste.</translation>
    </message>
    <message>
        <source>In practice the window works as always, but behind it stands a pretend service inside the program. Beside the window are a pretend phone, an inbox, another device and security keys to play with.</source>
        <translation>Na prática, a janela funciona como sempre, mas por trás há um serviço de teste dentro do programa. Ao lado da janela há um celular, uma caixa de entrada, outro dispositivo e chaves de segurança de teste para brincar.</translation>
    </message>
    <message>
        <source>Nothing in it reaches Roblox, and nothing of it is left when you close it. The banner at the top tells you that you are practising.</source>
        <translation>Nada disso chega à Roblox, e nada fica quando você fecha. A faixa no topo avisa que você está praticando.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Tudo pode ser feito sem mouse.</translation>
    </message>
    <message>
        <source>Letters that are underlined on buttons work together with Alt, on a Mac with Option.</source>
        <translation>As letras sublinhadas nos botões funcionam junto com Alt; em um Mac, com Option.</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>Quando algo não funciona</translation>
    </message>
    <message>
        <source>What you can give to somebody who helps you.</source>
        <translation>O que você pode dar a quem ajuda você.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation>Ler: {title}</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>&amp;History and report</source>
        <translation>&amp;Histórico e relatório</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Save as web &amp;page</source>
        <translation>Salvar como página &amp;web</translation>
    </message>
    <message>
        <source>Save as &amp;data (JSON)</source>
        <translation>Salvar como &amp;dados (JSON)</translation>
    </message>
    <message>
        <source>&amp;Clear the history</source>
        <translation>&amp;Apagar o histórico</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>The history could not be cleared: it cannot be written to. Try again later.</source>
        <translation>Não foi possível apagar o histórico: não dá para gravar nele. Tente de novo mais tarde.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older change(s)</source>
        <translation>
            <numerusform>Mostrar %n mudança anterior</numerusform>
            <numerusform>Mostrar %n mudanças anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>Subs&amp;tituir</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>Histórico de {name}</translation>
    </message>
    <message>
        <source>Twinbolt compares what it reads with what it saw before. It can tell what changed and whether it was changed here, but not who it was. All of this stays on this computer.</source>
        <translation>O Twinbolt compara o que lê com o que viu antes. Ele sabe dizer o que mudou e se foi mudado aqui, mas não quem foi. Tudo isso fica neste computador.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>The ratings with their reasons, every method, and this history: for your own files, or for somebody who helps you. It holds no password, no code and no address.</source>
        <translation>As avaliações com seus motivos, cada método e este histórico: para seus próprios arquivos ou para quem ajuda você. Não contém senha, código nem endereço.</translation>
    </message>
</context>
<context>
    <name>InboxCard</name>
    <message>
        <source>Email and text messages</source>
        <translation>E-mail e mensagens de texto</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Nenhuma mensagem.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>For @{name}, to {to}, {time}</source>
        <translation>Para @{name}, em {to}, {time}</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>{name}: turned on</source>
        <translation>{name}: ativado</translation>
    </message>
    <message>
        <source>{name}: turned off</source>
        <translation>{name}: desativado</translation>
    </message>
    <message>
        <source>{name}: changed, or set up anew</source>
        <translation>{name}: alterado ou configurado de novo</translation>
    </message>
    <message>
        <source>{name}: asked for first now</source>
        <translation>{name}: agora é pedido primeiro</translation>
    </message>
    <message>
        <source>Security key “{name}”: added</source>
        <translation>Chave de segurança “{name}”: adicionada</translation>
    </message>
    <message>
        <source>Security key “{name}”: removed</source>
        <translation>Chave de segurança “{name}”: removida</translation>
    </message>
    <message>
        <source>Recovery codes: new ones made</source>
        <translation>Códigos de recuperação: novos criados</translation>
    </message>
    <message>
        <source>Recovery codes: one was used</source>
        <translation>Códigos de recuperação: um foi usado</translation>
    </message>
    <message>
        <source>Recovery codes: none left</source>
        <translation>Códigos de recuperação: não sobrou nenhum</translation>
    </message>
    <message>
        <source>Changed: {when}</source>
        <translation>Alterado: {when}</translation>
    </message>
    <message>
        <source>Changed between {after} and {when}</source>
        <translation>Alterado entre {after} e {when}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Not this computer</source>
        <translation>Não foi este computador</translation>
    </message>
    <message>
        <source>Unknown where</source>
        <translation>Não se sabe onde</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Ainda não se sabe nada.</translation>
    </message>
    <message>
        <source>No change since Twinbolt first looked, on {date}.</source>
        <translation>Nenhuma mudança desde que o Twinbolt olhou pela primeira vez, em {date}.</translation>
    </message>
    <message>
        <source>The history on this computer could not be read. It was set aside, and a new one was begun.</source>
        <translation>O histórico neste computador não pôde ser lido. Ele foi posto de lado e um novo foi começado.</translation>
    </message>
    <message>
        <source>Another program held on to the history. It was set aside, and a new one was begun.</source>
        <translation>Outro programa estava usando o histórico. Ele foi posto de lado e um novo foi começado.</translation>
    </message>
    <message>
        <source>Another program holds on to the history. What is noted now may be forgotten in the end.</source>
        <translation>Outro programa está usando o histórico. O que for anotado agora pode se perder no fim.</translation>
    </message>
    <message>
        <source>A newer Twinbolt wrote the history. What is noted now is forgotten when Twinbolt ends.</source>
        <translation>Um Twinbolt mais novo gravou o histórico. O que for anotado agora será esquecido quando o Twinbolt fechar.</translation>
    </message>
    <message>
        <source>The history cannot be written to. What is noted now is forgotten when Twinbolt ends.</source>
        <translation>Não dá para gravar no histórico. O que for anotado agora será esquecido quando o Twinbolt fechar.</translation>
    </message>
    <message>
        <source>The disk is full. What is noted now is forgotten in the end, unless there is room again.</source>
        <translation>O disco está cheio. O que for anotado agora será esquecido no fim, a menos que haja espaço de novo.</translation>
    </message>
    <message>
        <source>The history could not be opened. What is noted now is forgotten when Twinbolt ends.</source>
        <translation>Não foi possível abrir o histórico. O que for anotado agora será esquecido quando o Twinbolt fechar.</translation>
    </message>
    <message>
        <source>Saved as “{name}”. It holds no password, no code and no address.</source>
        <translation>Salvo como “{name}”. Não contém senha, código nem endereço.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Nothing was written.</source>
        <translation>Já existe um arquivo “{name}”. Nada foi gravado.</translation>
    </message>
    <message>
        <source>“{name}” could not be written. Choose another folder.</source>
        <translation>Não foi possível gravar “{name}”. Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Use your passkey</source>
        <translation>Use sua chave de acesso</translation>
    </message>
    <message>
        <source>Use your security key</source>
        <translation>Use sua chave de segurança</translation>
    </message>
    <message>
        <source>Plug in the key, if it is not yet.</source>
        <translation>Conecte a chave, se ainda não estiver conectada.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>No key can be used here. Choose another way, or do this on roblox.com.</source>
        <translation>Nenhuma chave pode ser usada aqui. Escolha outra forma ou faça isso em roblox.com.</translation>
    </message>
</context>
<context>
    <name>KeyQuestion</name>
    <message>
        <source>PIN of the key</source>
        <translation>PIN da chave</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <translation>Mostrar o PIN</translation>
    </message>
    <message>
        <source>Hide the PIN</source>
        <translation>Ocultar o PIN</translation>
    </message>
    <message>
        <source>It is the PIN of the key itself, not your Roblox password. Only the key sees it.</source>
        <translation>É o PIN da própria chave, não sua senha da Roblox. Só a chave o vê.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>&amp;Use the last try</source>
        <translation>&amp;Usar a última tentativa</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Conta {number}</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>&amp;Keep going</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Stop here</source>
        <translation>&amp;Parar aqui</translation>
    </message>
    <message>
        <source>&amp;Stop all the same</source>
        <translation>&amp;Parar mesmo assim</translation>
    </message>
</context>
<context>
    <name>LinkedBody</name>
    <message>
        <source>&amp;Yes, that is me</source>
        <translation>&amp;Sim, sou eu</translation>
    </message>
    <message>
        <source>&amp;No, somebody else</source>
        <translation>&amp;Não, é outra pessoa</translation>
    </message>
    <message>
        <source>The code was taken by</source>
        <translation>O código foi usado por</translation>
    </message>
    <message>
        <source>Is that you?</source>
        <translation>É você?</translation>
    </message>
    <message>
        <source>Now approve it on the other device. Twinbolt goes on by itself.</source>
        <translation>Agora aprove no outro dispositivo. O Twinbolt continua sozinho.</translation>
    </message>
    <message>
        <source>The other device has approved. Only your answer here is missing.</source>
        <translation>O outro dispositivo aprovou. Só falta sua resposta aqui.</translation>
    </message>
    <message>
        <source>Answer here, and approve it on the other device.</source>
        <translation>Responda aqui e aprove no outro dispositivo.</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Your new recovery codes are still in memory, because nothing else has them. Unlock, and save them.</source>
        <translation>Seus novos códigos de recuperação ainda estão na memória, porque não estão em nenhum outro lugar. Desbloqueie e salve-os.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>&amp;Entrar em vez disso</translation>
    </message>
    <message>
        <source>The keyring is being read</source>
        <translation>O chaveiro está sendo lido</translation>
    </message>
    <message>
        <source>Twinbolt is locked</source>
        <translation>O Twinbolt está bloqueado</translation>
    </message>
    <message>
        <source>{display_name} (@{name}) is locked</source>
        <translation>{display_name} (@{name}): janela bloqueada</translation>
    </message>
    <message>
        <source>Nothing of the account is in this program&apos;s memory now. Unlocking reads the keyring again.</source>
        <translation>Não há nada da conta na memória deste programa agora. Ao desbloquear, o chaveiro é lido de novo.</translation>
    </message>
    <message>
        <source>This session was not to be kept, so locking has signed it out. Unlock to sign in again.</source>
        <translation>Esta sessão não era para ser guardada, então foi encerrada ao bloquear. Desbloqueie para entrar de novo.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice: a pretend account. Nothing here reaches Roblox or changes your real account.</source>
        <translation>Prática: uma conta de teste. Nada aqui chega à Roblox nem muda sua conta real.</translation>
    </message>
    <message>
        <source>Test server: this window talks to a program on this computer, not to Roblox.</source>
        <translation>Servidor de testes: esta janela fala com um programa neste computador, não com a Roblox.</translation>
    </message>
    <message>
        <source>Hide the devices</source>
        <translation>Ocultar os dispositivos</translation>
    </message>
    <message>
        <source>Show the devices</source>
        <translation>Mostrar os dispositivos</translation>
    </message>
</context>
<context>
    <name>MakePage</name>
    <message>
        <source>Make new recovery codes</source>
        <translation>Crie novos códigos de recuperação</translation>
    </message>
    <message>
        <source>Each code lets you in once, when your phone or key is lost. Roblox shows them a single time.</source>
        <translation>Cada código deixa você entrar uma vez, se perder o celular ou a chave. A Roblox os mostra uma única vez.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>Have a printer, or pen and paper, at hand</source>
        <translation>Tenha à mão uma impressora, ou papel e caneta</translation>
    </message>
    <message>
        <source>Look around you: nobody else should see the codes</source>
        <translation>Olhe em volta: ninguém mais deve ver os códigos</translation>
    </message>
    <message>
        <source>At the end you type one code back, to be sure that your copy is good</source>
        <translation>No fim você digita um dos códigos, para ter certeza de que sua cópia está certa</translation>
    </message>
    <message>
        <source>&amp;Make new codes</source>
        <translation>&amp;Criar novos códigos</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) that you have now will stop working at once.</source>
        <translation>
            <numerusform>%n código que você tem agora vai parar de funcionar na hora.</numerusform>
            <numerusform>%n códigos que você tem agora vão parar de funcionar na hora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>How do you want to prove that it is you?</source>
        <translation>Como você quer provar que é você?</translation>
    </message>
    <message>
        <source>Choose a method. You can add others later.</source>
        <translation>Escolha um método. Você pode adicionar outros depois.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Methods are being read</source>
        <translation>Os métodos estão sendo lidos</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Turns off: {methods}.</source>
        <translation>Desativa: {methods}.</translation>
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
        <translation>App autenticador</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Chave de segurança</translation>
    </message>
    <message>
        <source>Email code</source>
        <translation>Código por e-mail</translation>
    </message>
    <message>
        <source>Text message (SMS)</source>
        <translation>Mensagem de texto (SMS)</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Chave de acesso</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Outro dispositivo</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperação</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Unknown method</source>
        <translation>Método desconhecido</translation>
    </message>
    <message>
        <source>An app on your phone shows a new six-digit code every 30 seconds. Works without a network.</source>
        <translation>Um app no seu celular mostra um novo código de seis algarismos a cada 30 segundos. Funciona sem rede.</translation>
    </message>
    <message>
        <source>A small device that you plug in and touch. Fake websites cannot trick it.</source>
        <translation>Um pequeno dispositivo que você conecta e toca. Sites falsos não conseguem enganá-lo.</translation>
    </message>
    <message>
        <source>A code is sent to your email. As safe as your mailbox is.</source>
        <translation>Um código é enviado para o seu e-mail. É tão seguro quanto sua caixa de e-mail.</translation>
    </message>
    <message>
        <source>A code is sent to your phone number. Thieves can steal phone numbers.</source>
        <translation>Um código é enviado para o seu número de telefone. Ladrões podem roubar números de telefone.</translation>
    </message>
    <message>
        <source>Your phone or computer signs you in with your face, finger or PIN.</source>
        <translation>Seu celular ou computador faz você entrar com seu rosto, dedo ou PIN.</translation>
    </message>
    <message>
        <source>A device where you are signed in asks you to approve.</source>
        <translation>Um dispositivo onde você já entrou pede sua aprovação.</translation>
    </message>
    <message>
        <source>Codes on paper that get you in when everything else is lost.</source>
        <translation>Códigos em papel que deixam você entrar quando todo o resto se perdeu.</translation>
    </message>
    <message>
        <source>Your password can be asked for as an extra check.</source>
        <translation>Sua senha pode ser pedida como verificação extra.</translation>
    </message>
    <message>
        <source>Roblox lists a method that this version of Twinbolt does not know.</source>
        <translation>A Roblox mostra um método que esta versão do Twinbolt não conhece.</translation>
    </message>
    <message>
        <source>Stops whoever has only your password. Needs no network.</source>
        <translation>Barra quem só tem sua senha. Não precisa de rede.</translation>
    </message>
    <message>
        <source>Stops stolen passwords, and fake websites as well.</source>
        <translation>Barra senhas roubadas e também sites falsos.</translation>
    </message>
    <message>
        <source>Stops whoever has only your password. As safe as your mailbox is.</source>
        <translation>Barra quem só tem sua senha. É tão seguro quanto sua caixa de e-mail.</translation>
    </message>
    <message>
        <source>Stops most thieves, but phone numbers can be stolen.</source>
        <translation>Barra a maioria dos ladrões, mas números de telefone podem ser roubados.</translation>
    </message>
    <message>
        <source>Get you in when everything else is lost.</source>
        <translation>Deixam você entrar quando todo o resto se perdeu.</translation>
    </message>
    <message>
        <source>Can be asked for as an extra check. Alone, it is not enough.</source>
        <translation>Pode ser pedida como verificação extra. Sozinha, não basta.</translation>
    </message>
    <message>
        <source>Costs: your phone at hand, and recovery codes if you lose it.</source>
        <translation>Custo: o celular à mão, e códigos de recuperação caso o perca.</translation>
    </message>
    <message>
        <source>Costs: a key to buy, better two. Works in web browsers only.</source>
        <translation>Custo: comprar uma chave, de preferência duas. Só funciona em navegadores.</translation>
    </message>
    <message>
        <source>Costs: a moment until the email comes.</source>
        <translation>Custo: um momento até o e-mail chegar.</translation>
    </message>
    <message>
        <source>Costs: phone reception, and your number known to Roblox.</source>
        <translation>Custo: sinal no celular, e a Roblox saber seu número.</translation>
    </message>
    <message>
        <source>Costs: nothing. Made on roblox.com, by your phone or computer.</source>
        <translation>Custo: nenhum. Criada em roblox.com pelo seu celular ou computador.</translation>
    </message>
    <message>
        <source>Costs: that device at hand, and care to approve only yourself.</source>
        <translation>Custo: aquele dispositivo à mão, e cuidado para aprovar só você.</translation>
    </message>
    <message>
        <source>Costs: a sheet of paper and a safe place for it.</source>
        <translation>Custo: uma folha de papel e um lugar seguro para ela.</translation>
    </message>
    <message>
        <source>Costs: one that you use nowhere else.</source>
        <translation>Custo: uma que você não use em nenhum outro lugar.</translation>
    </message>
</context>
<context>
    <name>MethodsTab</name>
    <message>
        <source>Ways to prove that it is you</source>
        <translation>Formas de provar que é você</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gerenciar</translation>
    </message>
    <message>
        <source>{action}: {method}</source>
        <translation>{action}: {method}</translation>
    </message>
    <message>
        <source>On since {date}.</source>
        <translation>Ativado desde {date}.</translation>
    </message>
    <message>
        <source>Off since {date}.</source>
        <translation>Desativado desde {date}.</translation>
    </message>
    <message>
        <source>On, asked first</source>
        <translation>Ativado, pedido primeiro</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Não oferecido</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
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
        <translation>Dê um nome à sua chave de segurança</translation>
    </message>
    <message>
        <source>So that you know later which one it is, for example “Blue key” or “Spare in the drawer”.</source>
        <translation>Para você saber depois qual é, por exemplo “Chave azul” ou “Reserva na gaveta”.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nome da chave</translation>
    </message>
    <message>
        <source>{used} of {limit} keys used</source>
        <translation>{used} de {limit} chaves usadas</translation>
    </message>
</context>
<context>
    <name>NotYetPage</name>
    <message>
        <source>&amp;Set up an authenticator</source>
        <translation>&amp;Configurar um autenticador</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Security keys are not offered</source>
        <translation>Chaves de segurança não são oferecidas</translation>
    </message>
    <message>
        <source>First an authenticator app, then a key</source>
        <translation>Primeiro um app autenticador, depois uma chave</translation>
    </message>
    <message>
        <source>There is no room for another key</source>
        <translation>Não há espaço para outra chave</translation>
    </message>
    <message>
        <source>Roblox does not offer security keys to your account.</source>
        <translation>A Roblox não oferece chaves de segurança para a sua conta.</translation>
    </message>
    <message>
        <source>Roblox takes security keys only beside an authenticator app. Set that up now; afterwards you come back here.</source>
        <translation>A Roblox só aceita chaves de segurança junto com um app autenticador. Configure-o agora; depois você volta para cá.</translation>
    </message>
    <message>
        <source>Your account has {limit} keys, which is the most that Roblox takes. Remove one first.</source>
        <translation>Sua conta tem {limit} chaves, o máximo que a Roblox aceita. Remova uma primeiro.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The session of @{name} turned out to belong to another account. It was dropped, and nothing that it told is shown.</source>
        <translation>A sessão de @{name} era, na verdade, de outra conta. Ela foi descartada, e nada do que ela disse aparece.</translation>
    </message>
    <message>
        <source>Twinbolt locked itself because nobody was there, and ended what was open. {left}</source>
        <translation>O Twinbolt se bloqueou porque não havia ninguém, e encerrou o que estava aberto. {left}</translation>
    </message>
    <message>
        <source>Signed out here, but Roblox could not be told: {why} On roblox.com, under Settings, you can end the session there as well.</source>
        <translation>Você saiu aqui, mas não foi possível avisar a Roblox: {why} Em roblox.com, em Configurações, você pode encerrar a sessão também por lá.</translation>
    </message>
    <message>
        <source>{why} You are signed in until Twinbolt ends, and have to sign in again after that.</source>
        <translation>{why} Você fica conectado até o Twinbolt fechar, e depois precisa entrar de novo.</translation>
    </message>
    <message>
        <source>The list of accounts could not be written. It is forgotten when Twinbolt ends.</source>
        <translation>Não foi possível gravar a lista de contas. Ela é esquecida quando o Twinbolt fecha.</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Entrar de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>E&amp;ntendi</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Roblox password</source>
        <translation>Senha da Roblox</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar a senha</translation>
    </message>
    <message>
        <source>Type your Roblox password</source>
        <translation>Digite sua senha da Roblox</translation>
    </message>
    <message>
        <source>Roblox wants to be sure that it is still you.</source>
        <translation>A Roblox quer ter certeza de que ainda é você.</translation>
    </message>
    <message>
        <source>It is sent to Roblox for this check alone and not kept.</source>
        <translation>Ela é enviada à Roblox só para esta verificação e não é guardada.</translation>
    </message>
    <message>
        <source>Roblox asks for your password</source>
        <translation>A Roblox pede sua senha</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>It is sent to Roblox for this step alone and forgotten afterwards. Twinbolt never asks for it to sign in.</source>
        <translation>Ela é enviada à Roblox só para esta etapa e depois esquecida. O Twinbolt nunca a pede para entrar.</translation>
    </message>
    <message>
        <source>It wants to be sure that it is you who changes the lock.</source>
        <translation>Ela quer ter certeza de que é você quem muda a proteção.</translation>
    </message>
    <message>
        <source>That password was not right. Type it again; mind capital letters.</source>
        <translation>Essa senha não estava certa. Digite de novo; atenção às maiúsculas.</translation>
    </message>
    <message>
        <source>It wants to be surer that it is you before it goes on.</source>
        <translation>Ela quer ter mais certeza de que é você antes de continuar.</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>Phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Scan the screen</source>
        <translation>Escanear a tela</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Phone&apos;s clock is ahead by</source>
        <translation>Relógio do celular adiantado em</translation>
    </message>
    <message>
        <source>The authenticator app is empty. When a QR code is on screen, press “Scan the screen”.</source>
        <translation>O app autenticador está vazio. Quando houver um código QR na tela, pressione “Escanear a tela”.</translation>
    </message>
    <message>
        <source>Added. This is the running code; type it into the window.</source>
        <translation>Adicionado. Este é o código atual; digite-o na janela.</translation>
    </message>
    <message>
        <source>This one is in the app already.</source>
        <translation>Este já está no app.</translation>
    </message>
    <message>
        <source>The camera sees no QR code on the screen.</source>
        <translation>A câmera não vê nenhum código QR na tela.</translation>
    </message>
    <message>
        <source>A sign-in code. Answer on the second device, below.</source>
        <translation>Um código de entrada. Responda abaixo, no segundo dispositivo.</translation>
    </message>
    <message>
        <source>That sign-in code is not good any more.</source>
        <translation>Esse código de entrada não vale mais.</translation>
    </message>
    <message>
        <source>That QR code is not for an authenticator app.</source>
        <translation>Esse código QR não é para um app autenticador.</translation>
    </message>
</context>
<context>
    <name>PhonePasskeys</name>
    <message>
        <source>A passkey on your phone or tablet cannot be reached from here. Your browser can, on roblox.com.</source>
        <translation>Uma chave de acesso no seu celular ou tablet não pode ser usada daqui. Seu navegador consegue, em roblox.com.</translation>
    </message>
</context>
<context>
    <name>PlugInPage</name>
    <message>
        <source>Plug your security key in</source>
        <translation>Conecte sua chave de segurança</translation>
    </message>
    <message>
        <source>Then start, and do what the next page says.</source>
        <translation>Depois comece e faça o que a próxima página diz.</translation>
    </message>
    <message>
        <source>&amp;Ask the key</source>
        <translation>&amp;Perguntar à chave</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>“{name}” is plugged in.</source>
        <translation>“{name}” está conectada.</translation>
    </message>
    <message>
        <source>“{name}” was pulled out.</source>
        <translation>“{name}” foi desconectada.</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Chave de segurança</translation>
    </message>
    <message>
        <source>Windows asks for the key in a window of its own.</source>
        <translation>O Windows pede a chave em uma janela própria.</translation>
    </message>
    <message>
        <source>Any key that Windows knows</source>
        <translation>Qualquer chave que o Windows conheça</translation>
    </message>
    <message>
        <source>As soon as it is in, it appears here.</source>
        <translation>Assim que estiver conectada, ela aparece aqui.</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Nenhuma chave ainda</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
</context>
<context>
    <name>Posture</name>
    <message>
        <source>Only your password protects this account</source>
        <translation>Só sua senha protege esta conta</translation>
    </message>
    <message>
        <source>Whoever learns it can take the account. Two-step verification stops that. It takes five minutes.</source>
        <translation>Quem souber a senha pode tomar a conta. A verificação em duas etapas impede isso. Leva cinco minutos.</translation>
    </message>
    <message>
        <source>Protected, but you could lock yourself out</source>
        <translation>Protegida, mas você poderia ficar de fora</translation>
    </message>
    <message>
        <source>Two-step verification is on. Now make sure that you can always get in yourself.</source>
        <translation>A verificação em duas etapas está ativada. Agora garanta que você mesmo sempre consiga entrar.</translation>
    </message>
    <message>
        <source>Protected, but not as well as it could be</source>
        <translation>Protegida, mas não tão bem quanto poderia</translation>
    </message>
    <message>
        <source>Two-step verification is on. What is listed below would make it stronger.</source>
        <translation>A verificação em duas etapas está ativada. O que aparece abaixo a deixaria mais forte.</translation>
    </message>
    <message>
        <source>Well protected, with something to put right</source>
        <translation>Bem protegida, com algo a corrigir</translation>
    </message>
    <message>
        <source>Two-step verification is on. Look at what is listed below when you have a minute.</source>
        <translation>A verificação em duas etapas está ativada. Veja o que aparece abaixo quando tiver um minuto.</translation>
    </message>
    <message>
        <source>Your account is well protected</source>
        <translation>Sua conta está bem protegida</translation>
    </message>
    <message>
        <source>Two-step verification is on, and you can get in even if you lose something.</source>
        <translation>A verificação em duas etapas está ativada, e você consegue entrar mesmo se perder alguma coisa.</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>Muito baixo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Criados em {date}.</translation>
    </message>
    <message>
        <source>No second step is on</source>
        <translation>Nenhuma segunda etapa está ativada</translation>
    </message>
    <message>
        <source>A stolen password is enough to sign in, and to lock you out.</source>
        <translation>Uma senha roubada basta para entrar e para deixar você de fora.</translation>
    </message>
    <message>
        <source>Codes come by message only</source>
        <translation>Os códigos chegam só por mensagem</translation>
    </message>
    <message>
        <source>On: {methods}. Mailboxes and phone numbers can be stolen. An authenticator app is safer.</source>
        <translation>Ativados: {methods}. Caixas de e-mail e números de telefone podem ser roubados. Um app autenticador é mais seguro.</translation>
    </message>
    <message>
        <source>There is one way in only</source>
        <translation>Há uma única forma de entrar</translation>
    </message>
    <message>
        <source>{way}. If you lose it, you lose the account.</source>
        <translation>{way}. Se você a perder, perde a conta.</translation>
    </message>
    <message>
        <source>If you lose it, you lose the account.</source>
        <translation>Se você a perder, perde a conta.</translation>
    </message>
    <message>
        <source>There are no recovery codes</source>
        <translation>Não há códigos de recuperação</translation>
    </message>
    <message>
        <source>On paper, they let you in on the day when everything else is gone.</source>
        <translation>No papel, eles deixam você entrar no dia em que todo o resto sumir.</translation>
    </message>
    <message>
        <source>Few recovery codes are left</source>
        <translation>Restam poucos códigos de recuperação</translation>
    </message>
    <message>
        <source>Unused codes: {count}. Each works once.</source>
        <translation>Códigos sem usar: {count}. Cada um funciona uma vez.</translation>
    </message>
    <message>
        <source>Your newest recovery codes are missing</source>
        <translation>Faltam seus códigos de recuperação mais novos</translation>
    </message>
    <message>
        <source>Twinbolt does not have them; older ones are void.</source>
        <translation>O Twinbolt não os tem; os mais antigos não valem mais.</translation>
    </message>
    <message>
        <source>Your recovery codes may be void</source>
        <translation>Seus códigos de recuperação podem não valer mais</translation>
    </message>
    <message>
        <source>Roblox may have made new ones that are not known to be saved.</source>
        <translation>A Roblox pode ter criado novos, e não se sabe se foram salvos.</translation>
    </message>
    <message>
        <source>Your new recovery codes are not known to be saved</source>
        <translation>Não se sabe se seus novos códigos de recuperação foram salvos</translation>
    </message>
    <message>
        <source>Look at them once more, and give one back to show that your copy is good.</source>
        <translation>Veja-os mais uma vez e digite um para mostrar que sua cópia está certa.</translation>
    </message>
    <message>
        <source>Your recovery codes are old</source>
        <translation>Seus códigos de recuperação são antigos</translation>
    </message>
    <message>
        <source>Made on {date}. Do you still know where they are?</source>
        <translation>Criados em {date}. Você ainda sabe onde estão?</translation>
    </message>
    <message>
        <source>Your recovery codes are older than your newest method</source>
        <translation>Seus códigos de recuperação são mais antigos que seu método mais novo</translation>
    </message>
    <message>
        <source>Made on {date}. They still work; check that you have them.</source>
        <translation>Criados em {date}. Eles ainda funcionam; confira se você os tem.</translation>
    </message>
    <message>
        <source>You have one security key</source>
        <translation>Você tem uma única chave de segurança</translation>
    </message>
    <message>
        <source>Keys get lost. A spare in a drawer costs little.</source>
        <translation>Chaves se perdem. Uma reserva em uma gaveta custa pouco.</translation>
    </message>
    <message>
        <source>Something was changed, not from this computer</source>
        <translation>Algo foi alterado, e não a partir deste computador</translation>
    </message>
    <message>
        <source>{change}. If it was not you, change your password now.</source>
        <translation>{change}. Se não foi você, mude sua senha agora.</translation>
    </message>
    <message>
        <source>Your email address is not verified</source>
        <translation>Seu e-mail não está confirmado</translation>
    </message>
    <message>
        <source>Roblox can help you back in by a message to {address} only once it is verified.</source>
        <translation>A Roblox só pode ajudar você a voltar com uma mensagem para {address} se ele estiver confirmado.</translation>
    </message>
    <message>
        <source>Roblox cannot help you back in without a verified address.</source>
        <translation>A Roblox não pode ajudar você a voltar sem um e-mail confirmado.</translation>
    </message>
    <message>
        <source>The weaker method is asked for first</source>
        <translation>O método mais fraco é pedido primeiro</translation>
    </message>
    <message>
        <source>{weaker}, though {stronger} is on. If you can do without it, turn it off.</source>
        <translation>{weaker}, embora você também tenha {stronger}. Se puder ficar sem o primeiro, desative-o.</translation>
    </message>
    <message>
        <source>This is the account of somebody under 13</source>
        <translation>Esta conta é de alguém com menos de 13 anos</translation>
    </message>
    <message>
        <source>Roblox limits what can be changed. A parent may have to help.</source>
        <translation>A Roblox limita o que pode ser mudado. Sua mãe, seu pai ou um responsável pode ter de ajudar.</translation>
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
        <translation>Criar códigos</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Adicionar uma chave</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Meu celular</translation>
    </message>
    <message>
        <source>My email</source>
        <translation>Meu e-mail</translation>
    </message>
    <message>
        <source>A security key</source>
        <translation>Uma chave de segurança</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>My recovery codes</source>
        <translation>Meus códigos de recuperação</translation>
    </message>
    <message>
        <source>Set up an authenticator app now, while you still can.</source>
        <translation>Configure um app autenticador agora, enquanto ainda pode.</translation>
    </message>
    <message>
        <source>Make recovery codes now, and keep them on paper.</source>
        <translation>Crie códigos de recuperação agora e guarde-os em papel.</translation>
    </message>
    <message>
        <source>Add a security key now, and keep it somewhere else.</source>
        <translation>Adicione uma chave de segurança agora e guarde-a em outro lugar.</translation>
    </message>
    <message>
        <source>Nothing here helps against losing all of that at once.</source>
        <translation>Nada aqui ajuda se você perder tudo isso de uma vez.</translation>
    </message>
</context>
<context>
    <name>PracticeDock</name>
    <message>
        <source>Your practice devices</source>
        <translation>Seus dispositivos de prática</translation>
    </message>
    <message>
        <source>These play the things that you have at home.</source>
        <translation>Eles fazem o papel das coisas que você tem em casa.</translation>
    </message>
    <message>
        <source>Lost for this drill: {things}. It is all back afterwards.</source>
        <translation>Perdido neste exercício: {things}. Depois tudo volta.</translation>
    </message>
</context>
<context>
    <name>PretendAccountsCard</name>
    <message>
        <source>About the pretend accounts</source>
        <translation>Sobre as contas de teste</translation>
    </message>
    <message>
        <source>Their passwords, if you are asked for one:</source>
        <translation>As senhas delas, se pedirem uma a você:</translation>
    </message>
    <message>
        <source>Pretend password of {name}</source>
        <translation>Senha de teste de {name}</translation>
    </message>
    <message>
        <source>The recovery codes on the paper of @{name}. Each works once, until new ones are made:</source>
        <translation>Os códigos de recuperação no papel de @{name}. Cada um funciona uma vez, até haver novos:</translation>
    </message>
    <message>
        <source>Let the QR code expire</source>
        <translation>Deixar o código QR expirar</translation>
    </message>
    <message>
        <source>Recovery code on paper</source>
        <translation>Código de recuperação em papel</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Roblox got the request, but its answer never arrived. It may or may not be done.</source>
        <translation>A Roblox recebeu o pedido, mas a resposta nunca chegou. Pode ter sido feito ou não.</translation>
    </message>
    <message>
        <source>Let Twinbolt look before you try again.</source>
        <translation>Deixe o Twinbolt olhar antes de tentar de novo.</translation>
    </message>
    <message>
        <source>This session belongs to another account.</source>
        <translation>Esta sessão é de outra conta.</translation>
    </message>
    <message>
        <source>Nothing of it is shown. Sign in again.</source>
        <translation>Nada dela é mostrado. Entre de novo.</translation>
    </message>
    <message>
        <source>Twinbolt was about to contact an address that is not Roblox&apos;s, and stopped.</source>
        <translation>O Twinbolt ia acessar um endereço que não é da Roblox, e parou.</translation>
    </message>
    <message>
        <source>Nothing was sent. Please report this.</source>
        <translation>Nada foi enviado. Por favor, avise sobre isso.</translation>
    </message>
    <message>
        <source>The connection is not safe: somebody else answered in Roblox&apos;s name.</source>
        <translation>A conexão não é segura: alguém respondeu em nome da Roblox.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try another network, and check this computer&apos;s date.</source>
        <translation>Nada foi enviado. Tente outra rede e confira a data deste computador.</translation>
    </message>
    <message>
        <source>The connection is not safe: the certificate shown for Roblox is not valid today.</source>
        <translation>A conexão não é segura: o certificado mostrado como da Roblox não vale hoje.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date; if it is right, try another network.</source>
        <translation>Nada foi enviado. Confira a data deste computador; se estiver certa, tente outra rede.</translation>
    </message>
    <message>
        <source>The connection is not safe: a server of another name answered in Roblox&apos;s place.</source>
        <translation>A conexão não é segura: um servidor com outro nome respondeu no lugar da Roblox.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try another network; one that wants a login often does this.</source>
        <translation>Nada foi enviado. Tente outra rede; as que pedem login costumam fazer isso.</translation>
    </message>
    <message>
        <source>Roblox could not be reached in time.</source>
        <translation>Não foi possível falar com a Roblox a tempo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check your internet connection and try again.</source>
        <translation>Nada foi enviado. Confira sua conexão com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>Roblox does not take connections at the moment.</source>
        <translation>A Roblox não aceita conexões no momento.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again in a few minutes.</source>
        <translation>Nada foi enviado. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>There is no connection to Roblox.</source>
        <translation>Não há conexão com a Roblox.</translation>
    </message>
    <message>
        <source>Roblox took too long to answer.</source>
        <translation>A Roblox demorou demais para responder.</translation>
    </message>
    <message>
        <source>Your account was not changed. Try again.</source>
        <translation>Sua conta não foi alterada. Tente de novo.</translation>
    </message>
    <message>
        <source>The connection broke before Roblox&apos;s answer was complete.</source>
        <translation>A conexão caiu antes de a resposta da Roblox estar completa.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a few minutes.</source>
        <translation>Nada foi alterado. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>A web page came in place of Roblox&apos;s answer, as from a network that wants a login.</source>
        <translation>No lugar da resposta do Roblox veio uma página da web, como de uma rede que pede login.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open any page in your browser, then try again.</source>
        <translation>Nada foi alterado. Abra qualquer página no seu navegador e tente de novo.</translation>
    </message>
    <message>
        <source>Roblox answered with nothing at all (status {status}).</source>
        <translation>O Roblox não respondeu nada (status {status}).</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was cut short or damaged (status {status}).</source>
        <translation>A resposta do Roblox chegou cortada ou danificada (status {status}).</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was far too large, so it was not read to its end.</source>
        <translation>A resposta do Roblox era grande demais, por isso não foi lida até o fim.</translation>
    </message>
    <message>
        <source>Roblox answered with something that Twinbolt cannot read (status {status}).</source>
        <translation>A Roblox respondeu algo que o Twinbolt não consegue ler (status {status}).</translation>
    </message>
    <message>
        <source>Roblox wants to be surer that it is you (“{kind}”) and has done nothing yet.</source>
        <translation>A Roblox quer ter mais certeza de que é você (“{kind}”) e ainda não fez nada.</translation>
    </message>
    <message>
        <source>Do this step on roblox.com, in your browser.</source>
        <translation>Faça esta etapa em roblox.com, no seu navegador.</translation>
    </message>
    <message>
        <source>Nothing was changed. Do this step on roblox.com, in your browser.</source>
        <translation>Nada foi alterado. Faça esta etapa em roblox.com, no seu navegador.</translation>
    </message>
    <message>
        <source>The check was not passed.</source>
        <translation>A verificação não foi concluída.</translation>
    </message>
    <message>
        <source>You stopped the check, so nothing was changed.</source>
        <translation>Você parou a verificação, então nada foi alterado.</translation>
    </message>
    <message>
        <source>Begin this step again whenever you like.</source>
        <translation>Comece esta etapa de novo quando quiser.</translation>
    </message>
    <message>
        <source>The check ran out or was used already, so nothing was changed.</source>
        <translation>A verificação expirou ou já foi usada, então nada foi alterado.</translation>
    </message>
    <message>
        <source>Begin this step again; Roblox will ask anew.</source>
        <translation>Comece esta etapa de novo; a Roblox vai perguntar outra vez.</translation>
    </message>
    <message>
        <source>Roblox did not accept the check, so nothing was changed.</source>
        <translation>A Roblox não aceitou a verificação, então nada foi alterado.</translation>
    </message>
    <message>
        <source>Roblox wants two-step verification to be on before it does this.</source>
        <translation>A Roblox quer a verificação em duas etapas ativada antes de fazer isso.</translation>
    </message>
    <message>
        <source>Set it up first, then begin this step again.</source>
        <translation>Configure-a primeiro e depois comece esta etapa de novo.</translation>
    </message>
    <message>
        <source>Roblox asks for a check that only a browser can show (“{kind}”).</source>
        <translation>A Roblox pede uma verificação que só um navegador pode mostrar (“{kind}”).</translation>
    </message>
    <message>
        <source>Roblox has blocked this session (“{kind}”).</source>
        <translation>A Roblox bloqueou esta sessão (“{kind}”).</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in on roblox.com, in your browser, to see why.</source>
        <translation>Nada foi alterado. Entre em roblox.com, no seu navegador, para ver o motivo.</translation>
    </message>
    <message>
        <source>Roblox does not let this session do this (“{kind}”).</source>
        <translation>A Roblox não deixa esta sessão fazer isso (“{kind}”).</translation>
    </message>
    <message>
        <source>Roblox asks for a check that Twinbolt does not know (“{kind}”).</source>
        <translation>A Roblox pede uma verificação que o Twinbolt não conhece (“{kind}”).</translation>
    </message>
    <message>
        <source>Roblox asked for one check after another, without end.</source>
        <translation>A Roblox pediu uma verificação atrás da outra, sem fim.</translation>
    </message>
    <message>
        <source>Roblox is working on two-step verification and has closed it for now.</source>
        <translation>A Roblox está trabalhando na verificação em duas etapas e a fechou por enquanto.</translation>
    </message>
    <message>
        <source>That was too many tries in a short time.</source>
        <translation>Foram tentativas demais em pouco tempo.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espere alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Tente de novo em {seconds} s.</translation>
    </message>
    <message>
        <source>Roblox did not accept the request. Often that is because of a wrong clock.</source>
        <translation>O Roblox não aceitou o pedido. Muitas vezes é por causa de um relógio errado.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>Acerte a data e a hora deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>Roblox did not accept what your key answered, perhaps as it took too long.</source>
        <translation>O Roblox não aceitou o que sua chave respondeu, talvez porque demorou demais.</translation>
    </message>
    <message>
        <source>Ask the key again.</source>
        <translation>Use a chave de novo.</translation>
    </message>
    <message>
        <source>Roblox cannot say whether your other device has answered.</source>
        <translation>O Roblox não sabe dizer se seu outro dispositivo respondeu.</translation>
    </message>
    <message>
        <source>Ask again, or choose another way.</source>
        <translation>Pergunte de novo ou escolha outro jeito.</translation>
    </message>
    <message>
        <source>Roblox does not take a code by email for this right now.</source>
        <translation>O Roblox não aceita um código por e-mail para isso agora.</translation>
    </message>
    <message>
        <source>Choose another way, or do this on roblox.com, in your browser.</source>
        <translation>Escolha outro jeito ou faça isso em roblox.com, no seu navegador.</translation>
    </message>
    <message>
        <source>Roblox wants a verified email address before an authenticator can be set up.</source>
        <translation>A Roblox quer um e-mail confirmado antes de configurar um autenticador.</translation>
    </message>
    <message>
        <source>Verify your email under Settings on roblox.com, then come back.</source>
        <translation>Confirme seu e-mail em Configurações, em roblox.com, e depois volte.</translation>
    </message>
    <message>
        <source>An authenticator is on already for this account.</source>
        <translation>Esta conta já tem um autenticador ativado.</translation>
    </message>
    <message>
        <source>Close the wizard and refresh to see it. If it was not you, check your account now.</source>
        <translation>Feche o assistente e atualize para vê-lo. Se não foi você, confira sua conta agora.</translation>
    </message>
    <message>
        <source>Roblox does not allow codes by text message for your account.</source>
        <translation>A Roblox não permite códigos por mensagem de texto na sua conta.</translation>
    </message>
    <message>
        <source>Look under Settings on roblox.com for why, or use another method.</source>
        <translation>Veja o motivo em Configurações, em roblox.com, ou use outro método.</translation>
    </message>
    <message>
        <source>Roblox does not allow this method to be turned off, so it stays on.</source>
        <translation>A Roblox não permite desativar este método, então ele continua ativado.</translation>
    </message>
    <message>
        <source>Look under Settings on roblox.com for why. Accounts of children have limits.</source>
        <translation>Veja o motivo em Configurações, em roblox.com. Contas de crianças têm limites.</translation>
    </message>
    <message>
        <source>Roblox wants your password before it removes keys, and takes it nowhere else.</source>
        <translation>A Roblox quer sua senha antes de remover chaves, e só a aceita no site dela.</translation>
    </message>
    <message>
        <source>Remove the key on roblox.com, in your browser.</source>
        <translation>Remova a chave em roblox.com, no seu navegador.</translation>
    </message>
    <message>
        <source>Roblox says that this code is not right.</source>
        <translation>A Roblox diz que este código não está certo.</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, and type that one.</source>
        <translation>Espere o próximo código no seu app e digite esse.</translation>
    </message>
    <message>
        <source>Roblox does not accept this as a proof that it is you.</source>
        <translation>O Roblox não aceita isso como prova de que é você.</translation>
    </message>
    <message>
        <source>Use the key again or have another code sent, or choose another way.</source>
        <translation>Use a chave de novo ou peça outro código, ou escolha outro jeito.</translation>
    </message>
    <message>
        <source>Each one works once. Look at it again, or take the next one on your paper.</source>
        <translation>Cada um vale uma vez só. Olhe de novo ou use o próximo do seu papel.</translation>
    </message>
    <message>
        <source>Roblox does not accept what the key signed.</source>
        <translation>A Roblox não aceita o que a chave assinou.</translation>
    </message>
    <message>
        <source>It may be for another account. Ask the key again, or choose another way.</source>
        <translation>Pode ser para outra conta. Pergunte à chave de novo ou escolha outra forma.</translation>
    </message>
    <message>
        <source>The QR code is too old; Roblox does not accept it any more.</source>
        <translation>O código QR é antigo demais; a Roblox não o aceita mais.</translation>
    </message>
    <message>
        <source>Get a fresh one. Delete the old entry from your app.</source>
        <translation>Peça um novo. Apague o item antigo do seu app.</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>Atualize e tente de novo.</translation>
    </message>
    <message>
        <source>This check has run out or was used already.</source>
        <translation>Esta verificação expirou ou já foi usada.</translation>
    </message>
    <message>
        <source>Start again from where you were asked for it.</source>
        <translation>Comece de novo de onde ela foi pedida.</translation>
    </message>
    <message>
        <source>Roblox says that this is not your account.</source>
        <translation>A Roblox diz que esta não é a sua conta.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Entre de novo.</translation>
    </message>
    <message>
        <source>Roblox has no verified email address for this account.</source>
        <translation>A Roblox não tem um e-mail confirmado para esta conta.</translation>
    </message>
    <message>
        <source>Verify your email under Settings on roblox.com.</source>
        <translation>Confirme seu e-mail em Configurações, em roblox.com.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>A senha não está certa.</translation>
    </message>
    <message>
        <source>Type it again. Mind capital letters.</source>
        <translation>Digite de novo. Atenção às maiúsculas.</translation>
    </message>
    <message>
        <source>Roblox does not allow this for your account.</source>
        <translation>A Roblox não permite isso para a sua conta.</translation>
    </message>
    <message>
        <source>Another method has to be on first.</source>
        <translation>Outro método precisa estar ativado primeiro.</translation>
    </message>
    <message>
        <source>Set up an authenticator app, then try again.</source>
        <translation>Configure um app autenticador e tente de novo.</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>Este código não está certo.</translation>
    </message>
    <message>
        <source>Use the newest code, and type it again.</source>
        <translation>Use o código mais novo e digite de novo.</translation>
    </message>
    <message>
        <source>This is on already.</source>
        <translation>Isto já está ativado.</translation>
    </message>
    <message>
        <source>Refresh to see it.</source>
        <translation>Atualize para ver.</translation>
    </message>
    <message>
        <source>The set-up took too long and has run out.</source>
        <translation>A configuração demorou demais e expirou.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Comece de novo.</translation>
    </message>
    <message>
        <source>Roblox has no verified phone number for this account.</source>
        <translation>A Roblox não tem um número de telefone confirmado para esta conta.</translation>
    </message>
    <message>
        <source>Verify your phone under Settings on roblox.com.</source>
        <translation>Confirme seu telefone em Configurações, em roblox.com.</translation>
    </message>
    <message>
        <source>Your account has five security keys already, which is the most.</source>
        <translation>Sua conta já tem cinco chaves de segurança, que é o máximo.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Remova uma primeiro.</translation>
    </message>
    <message>
        <source>Roblox does not take this name for the key.</source>
        <translation>A Roblox não aceita este nome para a chave.</translation>
    </message>
    <message>
        <source>Use another name of 1 to 40 characters.</source>
        <translation>Use outro nome, de 1 a 40 caracteres.</translation>
    </message>
    <message>
        <source>This was denied on the other device.</source>
        <translation>Isso foi negado no outro dispositivo.</translation>
    </message>
    <message>
        <source>If it was not you, change your password.</source>
        <translation>Se não foi você, troque sua senha.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Sua sessão terminou.</translation>
    </message>
    <message>
        <source>Roblox did not accept this window&apos;s token, twice in a row.</source>
        <translation>A Roblox não aceitou o token desta janela, duas vezes seguidas.</translation>
    </message>
    <message>
        <source>An account PIN (parental control) is locked.</source>
        <translation>Um PIN da conta (controle dos pais) está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it under Settings on roblox.com, then try again.</source>
        <translation>Desbloqueie-o em Configurações, em roblox.com, e tente de novo.</translation>
    </message>
    <message>
        <source>Roblox wants to be surer that it is you.</source>
        <translation>A Roblox quer ter mais certeza de que é você.</translation>
    </message>
    <message>
        <source>Type your password when asked.</source>
        <translation>Digite sua senha quando ela for pedida.</translation>
    </message>
    <message>
        <source>This code was used already.</source>
        <translation>Este código já foi usado.</translation>
    </message>
    <message>
        <source>Wait for the next code, and type that one.</source>
        <translation>Espere o próximo código e digite esse.</translation>
    </message>
    <message>
        <source>The sign-in code has run out.</source>
        <translation>O código de entrada expirou.</translation>
    </message>
    <message>
        <source>Get a new one.</source>
        <translation>Peça um novo.</translation>
    </message>
    <message>
        <source>The other device was not used in time.</source>
        <translation>O outro dispositivo não foi usado a tempo.</translation>
    </message>
    <message>
        <source>Send the request again.</source>
        <translation>Envie o pedido de novo.</translation>
    </message>
    <message>
        <source>Roblox refused, and gave no reason that Twinbolt knows ({status}, code {code}).</source>
        <translation>A Roblox recusou, e não deu um motivo que o Twinbolt conheça ({status}, código {code}).</translation>
    </message>
</context>
<context>
    <name>RecoveryCodes</name>
    <message>
        <source>Roblox made new codes, but they never arrived here. Nobody has them, and the old ones are void. Make new ones.</source>
        <translation>A Roblox criou códigos novos, mas eles nunca chegaram aqui. Ninguém os tem, e os antigos não valem mais. Crie outros.</translation>
    </message>
    <message>
        <source>Making recovery codes was interrupted, and Roblox made none. Codes that you had before still count.</source>
        <translation>A criação de códigos de recuperação foi interrompida, e a Roblox não criou nenhum. Os códigos que você já tinha ainda valem.</translation>
    </message>
    <message>
        <source>Roblox may have made new codes that never arrived here; then the old ones are void. Make new ones to be sure.</source>
        <translation>A Roblox pode ter criado códigos novos que nunca chegaram aqui; nesse caso os antigos não valem mais. Crie outros para garantir.</translation>
    </message>
    <message>
        <source>Roblox made new codes, and Twinbolt ended before you had shown that you saved them. It does not have them any more, and the old ones are void. Unless you wrote the new ones down, make new ones.</source>
        <translation>A Roblox criou códigos novos, e o Twinbolt fechou antes de você mostrar que os salvou. Ele não os tem mais, e os antigos não valem mais. Se você não anotou os novos, crie outros.</translation>
    </message>
    <message>
        <source>Roblox made new codes, and Twinbolt ended before you had shown that you saved them. If they came through, this computer&apos;s keyring has them, but it cannot be opened now. Unlock it and start Twinbolt again, or make new ones.</source>
        <translation>A Roblox criou códigos novos, e o Twinbolt fechou antes de você mostrar que os salvou. Se eles chegaram, estão no chaveiro deste computador, mas ele não pode ser aberto agora. Desbloqueie-o e abra o Twinbolt de novo, ou crie outros códigos.</translation>
    </message>
    <message>
        <source>Roblox agreed, but your codes still count. Try again.</source>
        <translation>O Roblox concordou, mas seus códigos ainda valem. Tente de novo.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost, and your codes still count. Try again.</source>
        <translation>A resposta da Roblox se perdeu, e seus códigos ainda valem. Tente de novo.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way; this is what your account says.</source>
        <translation>A resposta da Roblox se perdeu no caminho; isto é o que sua conta diz.</translation>
    </message>
    <message>
        <source>Roblox shows them only this once. Until you have shown that you saved them, this computer&apos;s keyring keeps them, so closing Twinbolt loses nothing.</source>
        <translation>A Roblox os mostra só desta vez. Até você mostrar que os salvou, o chaveiro deste computador os guarda, então fechar o Twinbolt não perde nada.</translation>
    </message>
    <message>
        <source>{why} These codes are in this window and nowhere else: save them before you close Twinbolt.</source>
        <translation>{why} Estes códigos estão nesta janela e em nenhum outro lugar: salve-os antes de fechar o Twinbolt.</translation>
    </message>
    <message>
        <source>You made new codes and have not yet shown that you saved them. They are kept in this computer&apos;s keyring until then.</source>
        <translation>Você criou códigos novos e ainda não mostrou que os salvou. Até lá, eles ficam no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>You made new codes and have not yet shown that you saved them. They are in this window and nowhere else.</source>
        <translation>Você criou códigos novos e ainda não mostrou que os salvou. Eles estão nesta janela e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>{why} It still holds the codes, so Twinbolt will ask about them once more.</source>
        <translation>{why} Ele ainda guarda os códigos, então o Twinbolt vai perguntar por eles mais uma vez.</translation>
    </message>
    <message>
        <source>Sent to the printer. Wait until you hold the paper.</source>
        <translation>Enviado à impressora. Espere até ter o papel na mão.</translation>
    </message>
    <message>
        <source>The printer failed. Try again, or save them instead.</source>
        <translation>A impressora falhou. Tente de novo ou salve-os.</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Print it, then delete the file.</source>
        <translation>Salvo como “{name}”. Imprima e depois apague o arquivo.</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Only you can read the file.</source>
        <translation>Salvo como “{name}”. Só você pode ler o arquivo.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Nothing was written.</source>
        <translation>Já existe um arquivo “{name}”. Nada foi gravado.</translation>
    </message>
    <message>
        <source>“{name}” could not be written. Choose another folder.</source>
        <translation>Não foi possível gravar “{name}”. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>You have not yet shown that you saved your new recovery codes. This computer&apos;s keyring keeps them: Twinbolt shows them again when you start it the next time.</source>
        <translation>Você ainda não mostrou que salvou seus novos códigos de recuperação. O chaveiro deste computador os guarda: o Twinbolt os mostra de novo quando você o abrir da próxima vez.</translation>
    </message>
    <message>
        <source>Roblox is making recovery codes at this moment. If you close Twinbolt before they arrive, nobody will ever see them, and you have to make new ones.</source>
        <translation>A Roblox está criando códigos de recuperação neste momento. Se você fechar o Twinbolt antes que cheguem, ninguém nunca os verá, e você terá de criar outros.</translation>
    </message>
    <message>
        <source>Your new recovery codes are in this window and nowhere else. If you close it, they are lost for good.</source>
        <translation>Seus novos códigos de recuperação estão nesta janela e em nenhum outro lugar. Se você a fechar, eles se perdem para sempre.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesTab</name>
    <message>
        <source>Your recovery codes</source>
        <translation>Seus códigos de recuperação</translation>
    </message>
    <message>
        <source>Each code lets you in once when your phone or key is lost. Roblox never shows old codes again: what counts is the copy that you keep.</source>
        <translation>Cada código deixa você entrar uma vez se perder o celular ou a chave. A Roblox nunca mostra códigos antigos de novo: o que conta é a cópia que você guarda.</translation>
    </message>
    <message>
        <source>&amp;Make new ones</source>
        <translation>C&amp;riar novos</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>A&amp;pagar</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) left</source>
        <translation>
            <numerusform>Resta %n código</numerusform>
            <numerusform>Restam %n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Criados em {date}.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltam</translation>
    </message>
    <message>
        <source>Never received</source>
        <translation>Nunca recebidos</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Restam poucos</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Suficientes</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>E&amp;ntendi</translation>
    </message>
    <message>
        <source>Make codes a&amp;gain</source>
        <translation>Criar códi&amp;gos de novo</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>No recovery codes</source>
        <translation>Nenhum código de recuperação</translation>
    </message>
    <message>
        <source>If your phone is lost, nothing lets you back in. Codes on paper do.</source>
        <translation>Se você perder o celular, nada deixa você entrar de novo. Códigos em papel deixam.</translation>
    </message>
    <message>
        <source>&amp;Make recovery codes</source>
        <translation>C&amp;riar códigos de recuperação</translation>
    </message>
    <message>
        <source>They come with two-step verification: codes on paper for the day when your phone is gone.</source>
        <translation>Eles vêm com a verificação em duas etapas: códigos em papel para o dia em que seu celular sumir.</translation>
    </message>
    <message>
        <source>&amp;Set up two-step verification</source>
        <translation>&amp;Configurar a verificação em duas etapas</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>Roblox is answering</source>
        <translation>A Roblox está respondendo</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n key(s)?</source>
        <translation>
            <numerusform>Remover %n chave?</numerusform>
            <numerusform>Remover %n chaves?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove all the same</source>
        <translation>&amp;Remover mesmo assim</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Your account will no longer accept {names}. This erases nothing on the key itself: what other websites keep on it stays, and you can add it here again.</source>
        <translation>Sua conta não vai mais aceitar {names}. Isso não apaga nada na própria chave: o que outros sites guardam nela continua lá, e você pode adicioná-la aqui de novo.</translation>
    </message>
    <message>
        <source>Afterwards everything hangs on your phone: if you lose it, nothing gets you back in. Add another key or make recovery codes first.</source>
        <translation>Depois tudo depende do seu celular: se você o perder, nada deixa você entrar de novo. Adicione outra chave ou crie antes códigos de recuperação.</translation>
    </message>
    <message>
        <source>Afterwards only your password protects the account. Set up another method first.</source>
        <translation>Depois só sua senha protege a conta. Configure antes outro método.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>How {name} is protected</source>
        <translation>Como {name} está protegida</translation>
    </message>
    <message>
        <source>Made on {date}, {time}, by Twinbolt {version}</source>
        <translation>Feito em {date}, às {time}, pelo Twinbolt {version}</translation>
    </message>
    <message>
        <source>Where the account stands</source>
        <translation>Como está a conta</translation>
    </message>
    <message>
        <source>That is not known: the account could not be read.</source>
        <translation>Não se sabe: a conta não pôde ser lida.</translation>
    </message>
    <message>
        <source>Take-over risk</source>
        <translation>Risco de roubo</translation>
    </message>
    <message>
        <source>Lock-out risk</source>
        <translation>Risco de ficar de fora</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Achado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
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
        <translation>Última mudança</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>Chaves de segurança</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Unused recovery codes</source>
        <translation>Códigos de recuperação sem uso</translation>
    </message>
    <message>
        <source>Verified email address</source>
        <translation>E-mail verificado</translation>
    </message>
    <message>
        <source>Verified phone number</source>
        <translation>Telefone verificado</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>O que está ativado</translation>
    </message>
    <message>
        <source>What changed, as seen on this computer</source>
        <translation>O que mudou, visto deste computador</translation>
    </message>
    <message>
        <source>Watched since {date}.</source>
        <translation>Observado desde {date}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>No change was seen.</source>
        <translation>Nenhuma mudança foi vista.</translation>
    </message>
    <message>
        <source>This report holds no password, no code and no address. Names are as Roblox gave them.</source>
        <translation>Este relatório não contém senha, código nem endereço. Os nomes são os que o Roblox informou.</translation>
    </message>
    <message>
        <source>Read from Roblox on {date}, {time}.</source>
        <translation>Lido do Roblox em {date}, às {time}.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>on, asked for first</source>
        <translation>ativado, pedido primeiro</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>{count}, made on {date}</source>
        <translation>{count}, feitos em {date}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan this with your authenticator app</source>
        <translation>Escaneie isto com seu app autenticador</translation>
    </message>
    <message>
        <source>In the app, tap + or “Add account”, choose “Scan a QR code”, and point the camera here.</source>
        <translation>No app, toque em + ou “Adicionar conta”, escolha “Ler código QR” e aponte a câmera para cá.</translation>
    </message>
    <message>
        <source>I have &amp;scanned it</source>
        <translation>Já &amp;escaneei</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>Código QR para o seu app autenticador</translation>
    </message>
    <message>
        <source>The same key can be shown as text: press “Can&apos;t scan?”.</source>
        <translation>A mesma chave pode ser mostrada como texto: pressione “Não consegue escanear?”.</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Can&apos;t scan&amp;?</source>
        <translation>Não consegue escanear&amp;?</translation>
    </message>
    <message>
        <source>This is a fresh code. Delete the old Roblox entry from your app, then scan this one.</source>
        <translation>Este é um código novo. Apague o item antigo da Roblox do seu app e depois escaneie este.</translation>
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
        <translation>Nada está esperando aprovação.</translation>
    </message>
</context>
<context>
    <name>SecurityKeys</name>
    <message>
        <source>That PIN was wrong. One more wrong one blocks the key for good.</source>
        <translation>Esse PIN estava errado. Mais um errado bloqueia a chave para sempre.</translation>
    </message>
    <message>
        <source>That PIN was wrong. Tries left before the key blocks itself: {tries}.</source>
        <translation>Esse PIN estava errado. Tentativas até a chave se bloquear: {tries}.</translation>
    </message>
    <message>
        <source>Find out the right PIN first. Nothing was changed on your account.</source>
        <translation>Descubra o PIN certo primeiro. Nada foi alterado na sua conta.</translation>
    </message>
    <message>
        <source>Your key was not asked. Try again later, or do this on roblox.com.</source>
        <translation>Nada foi perguntado à sua chave. Tente mais tarde ou faça isso em roblox.com.</translation>
    </message>
    <message>
        <source>Roblox sent something for the key that makes no sense.</source>
        <translation>A Roblox enviou à chave algo que não faz sentido.</translation>
    </message>
    <message>
        <source>The request for the key names another website than Roblox, so it was stopped.</source>
        <translation>O pedido para a chave indica outro site que não é a Roblox, então foi barrado.</translation>
    </message>
    <message>
        <source>Your key was not asked. Check that your connection is safe before you try again.</source>
        <translation>Nada foi perguntado à sua chave. Confira se sua conexão é segura antes de tentar de novo.</translation>
    </message>
    <message>
        <source>No security key is plugged in.</source>
        <translation>Nenhuma chave de segurança está conectada.</translation>
    </message>
    <message>
        <source>Plug it in, then try again.</source>
        <translation>Conecte-a e tente de novo.</translation>
    </message>
    <message>
        <source>A key is plugged in, but this computer does not let Twinbolt use it.</source>
        <translation>Uma chave está conectada, mas este computador não deixa o Twinbolt usá-la.</translation>
    </message>
    <message>
        <source>“Can this computer see my key?” on the Security keys tab says how to allow it.</source>
        <translation>“Este computador vê minha chave?”, na aba Chaves de segurança, diz como permitir.</translation>
    </message>
    <message>
        <source>Another program is using the key.</source>
        <translation>Outro programa está usando a chave.</translation>
    </message>
    <message>
        <source>Finish there or close that program, then try again.</source>
        <translation>Termine lá ou feche esse programa e tente de novo.</translation>
    </message>
    <message>
        <source>This Windows is too old to use security keys.</source>
        <translation>Este Windows é antigo demais para usar chaves de segurança.</translation>
    </message>
    <message>
        <source>Update it to version 1903 or later, or do this on roblox.com.</source>
        <translation>Atualize para a versão 1903 ou mais nova, ou faça isso em roblox.com.</translation>
    </message>
    <message>
        <source>That PIN was wrong.</source>
        <translation>Esse PIN estava errado.</translation>
    </message>
    <message>
        <source>Type it again, slowly.</source>
        <translation>Digite de novo, devagar.</translation>
    </message>
    <message>
        <source>This needs a key with a PIN, and yours has none yet.</source>
        <translation>Isto precisa de uma chave com PIN, e a sua ainda não tem.</translation>
    </message>
    <message>
        <source>Set one with the program of the key&apos;s maker, or in your computer&apos;s settings.</source>
        <translation>Defina um com o programa do fabricante da chave ou nas configurações do seu computador.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the key has blocked itself for good.</source>
        <translation>PINs errados demais: a chave se bloqueou para sempre.</translation>
    </message>
    <message>
        <source>Only a reset helps, which erases everything on it. Use another key.</source>
        <translation>Só redefinir ajuda, e isso apaga tudo o que há nela. Use outra chave.</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row: the key takes no more for now.</source>
        <translation>Três PINs errados seguidos: a chave não aceita mais por enquanto.</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again, and think of the right PIN.</source>
        <translation>Desconecte, conecte de novo e pense no PIN certo.</translation>
    </message>
    <message>
        <source>The key did not recognise your finger.</source>
        <translation>A chave não reconheceu seu dedo.</translation>
    </message>
    <message>
        <source>Dry it and try again. After some tries the key asks for its PIN instead.</source>
        <translation>Seque o dedo e tente de novo. Depois de algumas tentativas, a chave pede o PIN.</translation>
    </message>
    <message>
        <source>Use another key.</source>
        <translation>Use outra chave.</translation>
    </message>
    <message>
        <source>This key is registered already.</source>
        <translation>Esta chave já está registrada.</translation>
    </message>
    <message>
        <source>Pull it out and use a different one as your spare.</source>
        <translation>Desconecte-a e use outra como reserva.</translation>
    </message>
    <message>
        <source>This key is not registered with your account.</source>
        <translation>Esta chave não está registrada na sua conta.</translation>
    </message>
    <message>
        <source>Use the one that is.</source>
        <translation>Use a que está.</translation>
    </message>
    <message>
        <source>The key cannot sign in any of the ways that Roblox takes.</source>
        <translation>A chave não consegue assinar de nenhuma das formas que a Roblox aceita.</translation>
    </message>
    <message>
        <source>The key cannot do what Roblox asks for. It may be too old.</source>
        <translation>A chave não consegue fazer o que a Roblox pede. Talvez seja antiga demais.</translation>
    </message>
    <message>
        <source>The key has no room left.</source>
        <translation>A chave não tem mais espaço.</translation>
    </message>
    <message>
        <source>Delete something with the program of the key&apos;s maker, or use another key.</source>
        <translation>Apague algo com o programa do fabricante da chave ou use outra chave.</translation>
    </message>
    <message>
        <source>The key gave an answer that makes no sense.</source>
        <translation>A chave deu uma resposta que não faz sentido.</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again, and try once more.</source>
        <translation>Desconecte, conecte de novo e tente mais uma vez.</translation>
    </message>
    <message>
        <source>Time ran out before the key was touched.</source>
        <translation>O tempo acabou antes de a chave ser tocada.</translation>
    </message>
    <message>
        <source>Start again when you have it at hand.</source>
        <translation>Comece de novo quando estiver com ela à mão.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Comece de novo quando quiser.</translation>
    </message>
    <message>
        <source>The key was pulled out before it was done.</source>
        <translation>A chave foi desconectada antes de terminar.</translation>
    </message>
    <message>
        <source>Plug it in and leave it there until Twinbolt says that it is done.</source>
        <translation>Conecte-a e deixe-a lá até o Twinbolt dizer que terminou.</translation>
    </message>
    <message>
        <source>The key has answered</source>
        <translation>A chave respondeu</translation>
    </message>
    <message>
        <source>Roblox is registering it now.</source>
        <translation>A Roblox está registrando a chave agora.</translation>
    </message>
    <message>
        <source>Windows is asking for your key</source>
        <translation>O Windows está pedindo sua chave</translation>
    </message>
    <message>
        <source>Follow the window that Windows shows. Twinbolt goes on when it is done.</source>
        <translation>Siga a janela que o Windows mostra. O Twinbolt continua quando terminar.</translation>
    </message>
    <message>
        <source>Choose whose passkey to use</source>
        <translation>Escolha de quem é a chave de acesso</translation>
    </message>
    <message>
        <source>The key holds those of several accounts.</source>
        <translation>A chave guarda as de várias contas.</translation>
    </message>
    <message>
        <source>Put your finger on the key</source>
        <translation>Coloque o dedo na chave</translation>
    </message>
    <message>
        <source>It recognises you by your fingerprint.</source>
        <translation>Ela reconhece você pela impressão digital.</translation>
    </message>
    <message>
        <source>This is the last try</source>
        <translation>Esta é a última tentativa</translation>
    </message>
    <message>
        <source>One more wrong PIN blocks the key for good. Stop here unless you are sure.</source>
        <translation>Mais um PIN errado bloqueia a chave para sempre. Pare aqui, a menos que tenha certeza.</translation>
    </message>
    <message>
        <source>Type the PIN of the key</source>
        <translation>Digite o PIN da chave</translation>
    </message>
    <message>
        <source>“{name}” asks for it.</source>
        <translation>“{name}” pede o PIN.</translation>
    </message>
    <message>
        <source>The key is working</source>
        <translation>A chave está trabalhando</translation>
    </message>
    <message>
        <source>Leave it plugged in.</source>
        <translation>Deixe-a conectada.</translation>
    </message>
    <message>
        <source>Touch the key that you want to use</source>
        <translation>Toque na chave que você quer usar</translation>
    </message>
    <message>
        <source>Several are plugged in and waiting: {names}.</source>
        <translation>Há várias conectadas e esperando: {names}.</translation>
    </message>
    <message>
        <source>Touch your key now</source>
        <translation>Toque na sua chave agora</translation>
    </message>
    <message>
        <source>“{name}” is waiting: put a finger on its metal part.</source>
        <translation>“{name}” está esperando: coloque um dedo na parte de metal.</translation>
    </message>
    <message>
        <source>Tries left before the key blocks itself: {tries}.</source>
        <translation>Tentativas até a chave se bloquear: {tries}.</translation>
    </message>
    <message>
        <source>That PIN was wrong. {left}</source>
        <translation>Esse PIN estava errado. {left}</translation>
    </message>
    <message>
        <source>That is too long. Roblox takes {longest} characters.</source>
        <translation>É longo demais. A Roblox aceita {longest} caracteres.</translation>
    </message>
    <message>
        <source>Another of your keys has this name. Choose a different one.</source>
        <translation>Outra das suas chaves tem este nome. Escolha um diferente.</translation>
    </message>
    <message>
        <source>Yes. This computer sees it, and it works: {names}.</source>
        <translation>Sim. Este computador a vê, e ela funciona: {names}.</translation>
    </message>
    <message>
        <source>No key is plugged in, as far as this computer can tell. Try another socket, without a hub between.</source>
        <translation>Nenhuma chave está conectada, pelo que este computador sabe. Tente outra porta, sem um hub no meio.</translation>
    </message>
    <message>
        <source>A key is plugged in ({names}), but programs of yours may not use it. The rule below allows it.</source>
        <translation>Uma chave está conectada ({names}), mas seus programas não podem usá-la. A regra abaixo permite isso.</translation>
    </message>
    <message>
        <source>The key ({names}) is in use by another program: {users}. Close that, then check again.</source>
        <translation>A chave ({names}) está em uso por outro programa: {users}. Feche-o e verifique de novo.</translation>
    </message>
    <message>
        <source>The key ({names}) is in use by another program. Close that, then check again.</source>
        <translation>A chave ({names}) está em uso por outro programa. Feche-o e verifique de novo.</translation>
    </message>
    <message>
        <source>A key is plugged in ({names}), but it is an old one (U2F) that knows neither a PIN nor passkeys. It may still do as a security key.</source>
        <translation>Uma chave está conectada ({names}), mas é antiga (U2F) e não conhece nem PIN nem chaves de acesso. Ainda pode servir como chave de segurança.</translation>
    </message>
    <message>
        <source>Windows looks after security keys itself. It will ask for yours when it is needed.</source>
        <translation>O próprio Windows cuida das chaves de segurança. Ele vai pedir a sua quando precisar.</translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation>uma chave sem nome</translation>
    </message>
    <message>
        <source>Roblox agreed, but the key is not in your list. Ask the key again.</source>
        <translation>O Roblox concordou, mas a chave não está na sua lista. Use a chave de novo.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost, and the key is not in your list. Ask the key again.</source>
        <translation>A resposta da Roblox se perdeu, e a chave não está na sua lista. Pergunte à chave de novo.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way, but the list of your keys shows the new one.</source>
        <translation>A resposta da Roblox se perdeu no caminho, mas a lista das suas chaves mostra a nova.</translation>
    </message>
    <message>
        <source>It is your first key, so security keys are on now.</source>
        <translation>É sua primeira chave, então as chaves de segurança agora estão ativadas.</translation>
    </message>
    <message>
        <source>Each of your keys works on its own.</source>
        <translation>Cada uma das suas chaves funciona sozinha.</translation>
    </message>
    <message>
        <source>Removed: {names}.</source>
        <translation>Removido: {names}.</translation>
    </message>
    <message>
        <source>Gone as well, removed somewhere else: {names}.</source>
        <translation>Também sumiu, removido em outro lugar: {names}.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way; this is what the list says.</source>
        <translation>A resposta da Roblox se perdeu no caminho; isto é o que a lista diz.</translation>
    </message>
    <message>
        <source>The list could not be read again yet.</source>
        <translation>Ainda não foi possível ler a lista de novo.</translation>
    </message>
    <message>
        <source>Still there: {names}. Try again.</source>
        <translation>Ainda lá: {names}. Tente de novo.</translation>
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
        <translation>Chaves de segurança</translation>
    </message>
</context>
<context>
    <name>SecurityKeysTab</name>
    <message>
        <source>&amp;Add a key</source>
        <translation>&amp;Adicionar uma chave</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen ones</source>
        <translation>&amp;Remover as escolhidas</translation>
    </message>
    <message>
        <source>Your security keys</source>
        <translation>Suas chaves de segurança</translation>
    </message>
    <message>
        <source>{used} of {limit} used</source>
        <translation>{used} de {limit} em uso</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>Escolher {name}</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Ver agora</translation>
    </message>
    <message>
        <source>Roblox does not offer security keys to your account.</source>
        <translation>A Roblox não oferece chaves de segurança para a sua conta.</translation>
    </message>
    <message>
        <source>No security keys</source>
        <translation>Nenhuma chave de segurança</translation>
    </message>
    <message>
        <source>Roblox takes security keys only beside an authenticator app. Set that up first.</source>
        <translation>A Roblox só aceita chaves de segurança junto com um app autenticador. Configure-o primeiro.</translation>
    </message>
    <message>
        <source>No security keys yet</source>
        <translation>Nenhuma chave de segurança ainda</translation>
    </message>
    <message>
        <source>&amp;Set up an authenticator</source>
        <translation>&amp;Configurar um autenticador</translation>
    </message>
    <message>
        <source>A small device that you plug in and touch. No fake website can trick it.</source>
        <translation>Um pequeno dispositivo que você conecta e toca. Nenhum site falso consegue enganá-lo.</translation>
    </message>
</context>
<context>
    <name>SentCodePage</name>
    <message>
        <source>It lasts 15 minutes. An email may have landed in the spam folder.</source>
        <translation>Ele dura 15 minutos. Um e-mail pode ter caído na pasta de spam.</translation>
    </message>
    <message numerus="yes">
        <source>Send again in %n second(s)</source>
        <translation>
            <numerusform>Enviar de novo em %n segundo</numerusform>
            <numerusform>Enviar de novo em %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de novo</translation>
    </message>
    <message>
        <source>&amp;Send the code</source>
        <translation>&amp;Enviar o código</translation>
    </message>
    <message>
        <source>The code is being sent…</source>
        <translation>Enviando o código…</translation>
    </message>
    <message>
        <source>No code was sent yet.</source>
        <translation>Nenhum código foi enviado ainda.</translation>
    </message>
    <message>
        <source>A code was sent to the phone number of your account.</source>
        <translation>Um código foi enviado ao número de telefone da sua conta.</translation>
    </message>
    <message>
        <source>A code was sent to the email address of your account.</source>
        <translation>Um código foi enviado ao e-mail da sua conta.</translation>
    </message>
    <message>
        <source>A code was sent to {address}.</source>
        <translation>Um código foi enviado para {address}.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without use</source>
        <translation>
            <numerusform>após %n minuto sem uso</numerusform>
            <numerusform>após %n minutos sem uso</numerusform>
        </translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nunca sozinha</translation>
    </message>
    <message>
        <source>Twinbolt speaks another language now.</source>
        <translation>O Twinbolt agora fala outro idioma.</translation>
    </message>
    <message>
        <source>Change it back</source>
        <translation>Voltar ao anterior</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;parência</translation>
    </message>
    <message>
        <source>Lock the &amp;window</source>
        <translation>Bloquear a &amp;janela</translation>
    </message>
    <message>
        <source>What is locked is gone from memory until you unlock it.</source>
        <translation>O que está bloqueado some da memória até você desbloquear.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Roblox says that the authenticator is still off. Type the newest code and send it again.</source>
        <translation>A Roblox diz que o autenticador ainda está desativado. Digite o código mais novo e envie de novo.</translation>
    </message>
    <message>
        <source>The answer from Roblox was lost on the way. The authenticator is on, but recovery codes that Roblox may have made never arrived. Make new ones before you need them.</source>
        <translation>A resposta da Roblox se perdeu no caminho. O autenticador está ativado, mas os códigos de recuperação que a Roblox pode ter criado nunca chegaram. Crie outros antes de precisar.</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Ver agora</translation>
    </message>
    <message>
        <source>&amp;Fresh QR code</source>
        <translation>&amp;Novo código QR</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Stop setting up?</source>
        <translation>Parar de configurar?</translation>
    </message>
    <message>
        <source>Nothing was changed on your account.</source>
        <translation>Nada foi alterado na sua conta.</translation>
    </message>
    <message>
        <source>Nothing was changed on your account. If you scanned the QR code already, delete that entry from your app: it will never work.</source>
        <translation>Nada foi alterado na sua conta. Se você já escaneou o código QR, apague esse item do seu app: ele nunca vai funcionar.</translation>
    </message>
    <message>
        <source>The authenticator may be on, because Roblox&apos;s answer was lost. Keep the entry in your app, and look at the Status tab before you sign out anywhere.</source>
        <translation>O autenticador pode estar ativado, porque a resposta da Roblox se perdeu. Mantenha o item no seu app e olhe a aba Status antes de sair em algum lugar.</translation>
    </message>
    <message>
        <source>Your authenticator is on. You have not yet shown that you saved the recovery codes. They wait for you on the Recovery codes tab.</source>
        <translation>Seu autenticador está ativado. Você ainda não mostrou que salvou os códigos de recuperação. Eles esperam por você na aba Códigos de recuperação.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Account: {name} · Made on {date}</source>
        <translation>Conta: {name} · Criados em {date}</translation>
    </message>
    <message>
        <source>Roblox recovery codes</source>
        <translation>Códigos de recuperação da Roblox</translation>
    </message>
    <message>
        <source>When Roblox asks for your second step and your phone or security key is lost, choose “recovery code” and type one of these. Each works once: note the day when you use it.</source>
        <translation>Quando a Roblox pedir sua segunda etapa e você tiver perdido o celular ou a chave de segurança, escolha “código de recuperação” e digite um destes. Cada um funciona uma vez: anote o dia em que usar.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Usado em</translation>
    </message>
    <message>
        <source>Keep this sheet where you find it in a year and nobody else does, not with your phone.</source>
        <translation>Guarde esta folha onde você a encontre daqui a um ano e ninguém mais, não junto do celular.</translation>
    </message>
    <message>
        <source>Never read a code out to anybody. Roblox staff never ask for one.</source>
        <translation>Nunca leia um código para ninguém. A equipe da Roblox nunca pede um.</translation>
    </message>
    <message>
        <source>This sheet is void as soon as you make new codes.</source>
        <translation>Esta folha deixa de valer assim que você criar códigos novos.</translation>
    </message>
</context>
<context>
    <name>SightCheck</name>
    <message>
        <source>Can this computer see my key?</source>
        <translation>Este computador vê minha chave?</translation>
    </message>
    <message>
        <source>Copy the rule</source>
        <translation>Copiar a regra</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Copiar os comandos</translation>
    </message>
    <message>
        <source>Looking for keys</source>
        <translation>Procurando chaves</translation>
    </message>
    <message>
        <source>As administrator, put this into the file {file}:</source>
        <translation>Como administrador, coloque isto no arquivo {file}:</translation>
    </message>
    <message>
        <source>Then run this in a terminal, and check again:</source>
        <translation>Depois execute isto em um terminal e verifique de novo:</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Roblox does not offer Quick sign-in at the moment.</source>
        <translation>A Roblox não oferece o Login rápido no momento.</translation>
    </message>
    <message>
        <source>Try again later. Twinbolt knows no other way that is safe.</source>
        <translation>Tente mais tarde. O Twinbolt não conhece outra forma que seja segura.</translation>
    </message>
    <message>
        <source>The code has run out, and nobody was signed in.</source>
        <translation>O código expirou, e ninguém entrou.</translation>
    </message>
    <message>
        <source>Get a new code; it takes one click.</source>
        <translation>Peça um código novo; basta um clique.</translation>
    </message>
    <message>
        <source>The other device said no, and nobody was signed in.</source>
        <translation>O outro dispositivo disse não, e ninguém entrou.</translation>
    </message>
    <message>
        <source>If that was a slip, get a new code. If it was not you, change your password.</source>
        <translation>Se foi sem querer, peça um código novo. Se não foi você, troque sua senha.</translation>
    </message>
    <message>
        <source>You said that “{name}” is not you, so nobody was signed in.</source>
        <translation>Você disse que “{name}” não é você, então ninguém entrou.</translation>
    </message>
    <message>
        <source>Get a new code, and let nobody look at it.</source>
        <translation>Peça um código novo e não deixe ninguém olhar para ele.</translation>
    </message>
    <message>
        <source>That was another account than the one to sign in to, so it was signed out again.</source>
        <translation>Era outra conta, não a que você queria, então ela foi desconectada.</translation>
    </message>
    <message>
        <source>Get a new code for this one, or cancel and sign in to the other one by itself.</source>
        <translation>Peça um código novo para esta, ou cancele e entre na outra separadamente.</translation>
    </message>
    <message>
        <source>Roblox wants a check (“{kind}”) that only a web browser can show.</source>
        <translation>A Roblox quer uma verificação (“{kind}”) que só um navegador pode mostrar.</translation>
    </message>
    <message>
        <source>Sign in at roblox.com in your browser first, then get a new code here.</source>
        <translation>Entre primeiro em roblox.com, no seu navegador, e depois peça um código novo aqui.</translation>
    </message>
    <message>
        <source>Roblox asked for your second step, and it was put away.</source>
        <translation>A Roblox pediu sua segunda etapa, e ela foi deixada de lado.</translation>
    </message>
    <message>
        <source>Get a new code to start over.</source>
        <translation>Peça um código novo para recomeçar.</translation>
    </message>
    <message>
        <source>Roblox asks for your second step, which this window cannot show yet.</source>
        <translation>A Roblox pede sua segunda etapa, que esta janela ainda não pode mostrar.</translation>
    </message>
    <message>
        <source>Continue on roblox.com.</source>
        <translation>Continue em roblox.com.</translation>
    </message>
    <message>
        <source>That was another account than the one to sign in to, and Roblox could not be told to sign it out.</source>
        <translation>Essa era outra conta, não a que você queria abrir, e não foi possível avisar a Roblox para sair dela.</translation>
    </message>
    <message>
        <source>Get a new code for this one. You can end the other session under Settings on roblox.com.</source>
        <translation>Peça um código novo para esta. Você pode encerrar a outra sessão em Configurações, em roblox.com.</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way, so nobody is signed in here. Roblox may have begun a session all the same.</source>
        <translation>A resposta da Roblox se perdeu no caminho, então ninguém entrou aqui. Mesmo assim, a Roblox pode ter iniciado uma sessão.</translation>
    </message>
    <message>
        <source>Get a new code. If a session was begun, it is in the list of sessions under Settings on roblox.com, where you can end it.</source>
        <translation>Peça um código novo. Se uma sessão foi iniciada, ela está na lista de sessões em Configurações, em roblox.com, onde você pode encerrá-la.</translation>
    </message>
    <message>
        <source>Get a new code. If it happens again, look whether this computer&apos;s clock is right.</source>
        <translation>Peça um código novo. Se acontecer de novo, veja se o relógio deste computador está certo.</translation>
    </message>
    <message>
        <source>Your session has ended. What is shown was read before.</source>
        <translation>Sua sessão terminou. O que aparece foi lido antes.</translation>
    </message>
    <message>
        <source>Signed out. Roblox&apos;s answer was lost on the way, so Twinbolt looked: the session is over.</source>
        <translation>Você saiu. A resposta da Roblox se perdeu no caminho, então o Twinbolt verificou: a sessão terminou.</translation>
    </message>
    <message>
        <source>Signed in. Roblox&apos;s answer was lost on the way, so Twinbolt looked: the session has begun.</source>
        <translation>Você entrou. A resposta da Roblox se perdeu no caminho, então o Twinbolt verificou: a sessão começou.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Twinbolt trusts.</source>
        <translation>Este computador não tem um chaveiro em que o Twinbolt confie.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked.</source>
        <translation>O chaveiro deste computador está bloqueado.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring refused.</source>
        <translation>O chaveiro deste computador recusou.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring did not answer in time.</source>
        <translation>O chaveiro deste computador não respondeu a tempo.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>&amp;Manter minha sessão neste computador</translation>
    </message>
    <message>
        <source>Puts your session into this computer&apos;s keyring. Not on a computer that you share.</source>
        <translation>Guarda sua sessão no chaveiro deste computador. Não use em um computador compartilhado.</translation>
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
        <translation>&amp;Novo código</translation>
    </message>
    <message>
        <source>Roblox is answering</source>
        <translation>A Roblox está respondendo</translation>
    </message>
    <message>
        <source>Sign in with a device you already use</source>
        <translation>Entre com um dispositivo que você já usa</translation>
    </message>
    <message>
        <source>Sign in again as {name}</source>
        <translation>Entrar de novo como {name}</translation>
    </message>
    <message>
        <source>A code is being fetched from Roblox…</source>
        <translation>Pedindo um código à Roblox…</translation>
    </message>
    <message>
        <source>No password and no cookie is ever typed here. Roblox itself asks your other device.</source>
        <translation>Aqui nunca se digita senha nem cookie. A própria Roblox pergunta ao seu outro dispositivo.</translation>
    </message>
    <message>
        <source>A device has taken the code.</source>
        <translation>Um dispositivo recebeu o código.</translation>
    </message>
    <message>
        <source>Approved. Your session is being fetched…</source>
        <translation>Aprovado. Buscando sua sessão…</translation>
    </message>
</context>
<context>
    <name>StatusTab</name>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>O que está ativado</translation>
    </message>
    <message>
        <source>Whether your email address is verified could not be read, so the rating leaves it out. {why}</source>
        <translation>Não foi possível ler se o seu e-mail está verificado, então a avaliação não leva isso em conta. {why}</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>{fix}: {finding}</source>
        <translation>{fix}: {finding}</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>Resta %n</numerusform>
            <numerusform>Restam %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n chave</numerusform>
            <numerusform>%n chaves</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>This is what was known before. {why}</source>
        <translation>Isto é o que se sabia antes. {why}</translation>
    </message>
    <message>
        <source>Your account is being read</source>
        <translation>Sua conta está sendo lida</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of the account</source>
        <translation>Partes da conta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>Chaves de segurança</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperação</translation>
    </message>
    <message>
        <source>Your account is being read</source>
        <translation>Sua conta está sendo lida</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>The history was cleared.</source>
        <translation>O histórico foi apagado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>{name} is signed out and off the list.</source>
        <translation>A conta {name} saiu e não está mais na lista.</translation>
    </message>
    <message>
        <source>Put it back on the list</source>
        <translation>Colocar de volta na lista</translation>
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
        <translation>Você já pode tentar de novo.</translation>
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
        <translation>sempre que abrir</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>The list of releases could not be reached.</source>
        <translation>Não foi possível acessar a lista de versões.</translation>
    </message>
    <message>
        <source>Version {version} is out. Get it the way you got this one.</source>
        <translation>A versão {version} saiu. Baixe do mesmo jeito que você conseguiu esta.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta é a versão mais nova.</translation>
    </message>
    <message>
        <source>The list of releases could not be understood.</source>
        <translation>Não foi possível entender a lista de versões.</translation>
    </message>
    <message>
        <source>The list of releases is not from the makers of Twinbolt, and was ignored.</source>
        <translation>A lista de versões não é dos criadores do Twinbolt e foi ignorada.</translation>
    </message>
    <message>
        <source>The list of releases is out of date, so a newer version may be kept from you.</source>
        <translation>A lista de versões está vencida; talvez uma versão mais nova esteja sendo escondida de você.</translation>
    </message>
    <message>
        <source>The list of releases is older than one seen before, and was ignored.</source>
        <translation>A lista de versões é mais antiga que outra já vista e foi ignorada.</translation>
    </message>
    <message>
        <source>Look for new &amp;versions</source>
        <translation>Procurar novas &amp;versões</translation>
    </message>
    <message>
        <source>Nothing is downloaded, and nothing is told about you.</source>
        <translation>Nada é baixado, e nada é contado sobre você.</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>How do you want to show that it is you?</source>
        <translation>Como você quer mostrar que é você?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>The ways are being read</source>
        <translation>As formas estão sendo lidas</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Formas</translation>
    </message>
    <message>
        <source>Roblox offers no way that works in this window. Do this step on roblox.com.</source>
        <translation>A Roblox não oferece nenhuma forma que funcione nesta janela. Faça esta etapa em roblox.com.</translation>
    </message>
    <message>
        <source>Only on roblox.com, in your browser.</source>
        <translation>Só em roblox.com, no seu navegador.</translation>
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
        <translation>Não foi possível abrir um navegador. Vá você até lá: {address}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>&amp;Praticar primeiro</translation>
    </message>
    <message>
        <source>Opens a window with a pretend account. Nothing in it reaches Roblox.</source>
        <translation>Abre uma janela com uma conta de teste. Nada nela chega à Roblox.</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Configurações (Ctrl+,)</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ajuda (F1)</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Mostrar {name}</translation>
    </message>
    <message>
        <source>Sign in as {name}</source>
        <translation>Entrar como {name}</translation>
    </message>
    <message>
        <source>Twinbolt shows how well your Roblox account is locked, and helps you lock it better: so that a stolen password is not enough, and a lost phone does not lock you out.</source>
        <translation>O Twinbolt mostra como sua conta da Roblox está protegida e ajuda você a protegê-la melhor: para que uma senha roubada não baste e um celular perdido não deixe você de fora.</translation>
    </message>
    <message>
        <source>Welcome to Twinbolt</source>
        <translation>Boas-vindas ao Twinbolt</translation>
    </message>
    <message>
        <source>What Twinbolt never asks for</source>
        <translation>O que o Twinbolt nunca pede</translation>
    </message>
    <message>
        <source>Your password, to sign in</source>
        <translation>Sua senha, para entrar</translation>
    </message>
    <message>
        <source>You type a short code into a device that is signed in already. Roblox asks you there.</source>
        <translation>Você digita um código curto em um dispositivo onde já entrou. A Roblox pergunta a você lá.</translation>
    </message>
    <message>
        <source>A cookie</source>
        <translation>Um cookie</translation>
    </message>
    <message>
        <source>Whoever asks you to paste one wants your account. No honest program needs it.</source>
        <translation>Quem pede para você colar um quer a sua conta. Nenhum programa honesto precisa disso.</translation>
    </message>
    <message>
        <source>To keep anything you did not allow</source>
        <translation>Guardar algo que você não permitiu</translation>
    </message>
    <message>
        <source>You stay signed in only if you say so, and then in your computer&apos;s keyring, never in a file.</source>
        <translation>Você só continua conectado se disser que sim, e então no chaveiro do seu computador, nunca em um arquivo.</translation>
    </message>
    <message>
        <source>Twinbolt is unofficial. It is not made by Roblox.</source>
        <translation>O Twinbolt não é oficial. Não é feito pela Roblox.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Put a second lock on your account</source>
        <translation>Coloque uma segunda tranca na sua conta</translation>
    </message>
    <message>
        <source>With two-step verification a stolen password is not enough: whoever signs in also needs a code that only you have. You can stop at any time, and nothing changes before you type the first code.</source>
        <translation>Com a verificação em duas etapas, uma senha roubada não basta: quem entra também precisa de um código que só você tem. Você pode parar a qualquer momento, e nada muda antes de você digitar o primeiro código.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Começar</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>O que você precisa</translation>
    </message>
    <message>
        <source>Your phone with an authenticator app</source>
        <translation>Seu celular com um app autenticador</translation>
    </message>
    <message>
        <source>For example Google Authenticator, Microsoft Authenticator, Aegis or Ente Auth. All work.</source>
        <translation>Por exemplo Google Authenticator, Microsoft Authenticator, Aegis ou Ente Auth. Todos funcionam.</translation>
    </message>
    <message>
        <source>Pen and paper</source>
        <translation>Papel e caneta</translation>
    </message>
    <message>
        <source>For the recovery codes that let you in if the phone is ever lost.</source>
        <translation>Para os códigos de recuperação que deixam você entrar se um dia perder o celular.</translation>
    </message>
    <message>
        <source>About five minutes</source>
        <translation>Uns cinco minutos</translation>
    </message>
    <message>
        <source>Without hurry. Each page says what comes next.</source>
        <translation>Sem pressa. Cada página diz o que vem depois.</translation>
    </message>
</context>
<context>
    <name>WindowContent</name>
    <message>
        <source>Finish or cancel this first. Then you can switch.</source>
        <translation>Conclua ou cancele isto primeiro. Depois você pode trocar de conta.</translation>
    </message>
    <message>
        <source>Finish or cancel this first. Then you can change that.</source>
        <translation>Conclua ou cancele isto primeiro. Depois você pode mudar isso.</translation>
    </message>
    <message>
        <source>Finish or cancel this first. Then Twinbolt can be locked.</source>
        <translation>Conclua ou cancele isto primeiro. Depois o Twinbolt pode ser bloqueado.</translation>
    </message>
    <message>
        <source>Practice could not be started from here. Start it yourself with: twinbolt --practice</source>
        <translation>Não foi possível abrir a prática daqui. Abra você com: twinbolt --practice</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>E&amp;ntendi</translation>
    </message>
    <message>
        <source>Twinbolt itself made a mistake ({name}). Nothing more was sent. Refresh, or start it again.</source>
        <translation>O próprio Twinbolt cometeu um erro ({name}). Nada mais foi enviado. Atualize ou abra-o de novo.</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Mostrar &amp;detalhes</translation>
    </message>
</context>
<context>
    <name>_CodeEntry</name>
    <message>
        <source>Account that takes the code</source>
        <translation>Conta que recebe o código</translation>
    </message>
    <message>
        <source>Code from the other screen</source>
        <translation>Código da outra tela</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Inserir o código</translation>
    </message>
    <message>
        <source>No sign-in waits for this code. Look at it again.</source>
        <translation>Nenhuma entrada está esperando este código. Olhe para ele de novo.</translation>
    </message>
    <message>
        <source>Take it as</source>
        <translation>Receber como</translation>
    </message>
    <message>
        <source>A sign-in code is on screen. Scan it with the phone, or type it here.</source>
        <translation>Há um código de entrada na tela. Escaneie com o celular ou digite-o aqui.</translation>
    </message>
</context>
<context>
    <name>_CodeRow</name>
    <message>
        <source>Running code</source>
        <translation>Código atual</translation>
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
        <translation>Apagar este item do app</translation>
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
        <translation>&amp;Configurar a verificação em duas etapas</translation>
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
        <translation>Pisca</translation>
    </message>
    <message>
        <source>Has no PIN</source>
        <translation>Não tem PIN</translation>
    </message>
    <message>
        <source>PIN {pin}; blocked after too many wrong ones</source>
        <translation>PIN {pin}; bloqueada após erros demais</translation>
    </message>
    <message>
        <source>PIN {pin}; pull it out and plug it in again</source>
        <translation>PIN {pin}; desconecte e conecte de novo</translation>
    </message>
    <message>
        <source>PIN {pin}; tries left: {left}</source>
        <translation>PIN {pin}; tentativas restantes: {left}</translation>
    </message>
</context>
<context>
    <name>_KeyByHand</name>
    <message>
        <source>Set-up key</source>
        <translation>Chave de configuração</translation>
    </message>
    <message>
        <source>&amp;Copy the key</source>
        <translation>&amp;Copiar a chave</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Digits and period</source>
        <translation>Algarismos e período</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>In the app choose “Enter a set-up key” and type:</source>
        <translation>No app, escolha “Inserir chave de configuração” e digite:</translation>
    </message>
    <message>
        <source>On the clipboard, where other programs can read it. It is taken off after a minute.</source>
        <translation>Na área de transferência, onde outros programas podem ler. Será apagada depois de um minuto.</translation>
    </message>
    <message>
        <source>{digits} digits every {seconds} seconds</source>
        <translation>{digits} algarismos a cada {seconds} segundos</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>Baseado em tempo (TOTP)</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Somebody wants to pass a check for your account. Is it you?</source>
        <translation>Alguém quer passar por uma verificação da sua conta. É você?</translation>
    </message>
    <message>
        <source>A new device wants to sign in to your account. Is it you?</source>
        <translation>Um novo dispositivo quer entrar na sua conta. É você?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Negar</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>para entrar</translation>
    </message>
    <message>
        <source>to change something in the account</source>
        <translation>para mudar algo na conta</translation>
    </message>
</context>
<context>
    <name>_Risks</name>
    <message>
        <source>Take-over risk</source>
        <translation>Risco de roubo</translation>
    </message>
    <message>
        <source>How easily somebody else could take this account.</source>
        <translation>Com que facilidade outra pessoa poderia tomar esta conta.</translation>
    </message>
    <message>
        <source>Lock-out risk</source>
        <translation>Risco de ficar de fora</translation>
    </message>
    <message>
        <source>How easily you could lose this account yourself.</source>
        <translation>Com que facilidade você mesmo poderia perder esta conta.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Is something wrong with a key?</source>
        <translation>Algo errado com uma chave?</translation>
    </message>
</context>
</TS>

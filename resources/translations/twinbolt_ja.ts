<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccountHeader</name>
    <message>
        <source>Read everything again (F5)</source>
        <translation>すべて読み込み直します (F5)</translation>
    </message>
    <message>
        <source>Switch, add or sign out (Ctrl+K)</source>
        <translation>切り替え、追加、ログアウト (Ctrl+K)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Hide everything until you unlock (Ctrl+L)</source>
        <translation>ロックを解除するまですべてを隠します (Ctrl+L)</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>ヘルプ (F1)</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>設定 (Ctrl+,)</translation>
    </message>
    <message>
        <source>Your account is being read</source>
        <translation>アカウントを読み込んでいます</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>だれもログインしていません</translation>
    </message>
    <message>
        <source>{display_name} (@{name})</source>
        <translation>{display_name} (@{name})</translation>
    </message>
    <message>
        <source>The session has ended: sign in again</source>
        <translation>セッションが終わりました。もう一度ログインしてください</translation>
    </message>
    <message>
        <source>Being read from Roblox…</source>
        <translation>Robloxから読み込み中…</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>{time}に読み込みました</translation>
    </message>
    <message numerus="yes">
        <source>Read %n minute(s) ago, at {time}</source>
        <translation>
            <numerusform>%n分前（{time}）に読み込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n hour(s) ago, at {time}</source>
        <translation>
            <numerusform>%n時間前（{time}）に読み込みました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>このパソコンのアカウント</translation>
    </message>
    <message>
        <source>There is no account on this computer yet.</source>
        <translation>このパソコンにはまだアカウントがありません。</translation>
    </message>
    <message>
        <source>&amp;Switch to it</source>
        <translation>切り替える(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>アカウントを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>ログアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Sign out of a&amp;ll</source>
        <translation>すべてログアウト(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>リストから削除(&amp;M)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>ログイン中</translation>
    </message>
    <message>
        <source>until Twinbolt ends</source>
        <translation>Twinboltを終了するまで</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>セッション終了</translation>
    </message>
    <message>
        <source>sign in again to go on</source>
        <translation>続けるにはもう一度ログインしてください</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>ログアウト済み</translation>
    </message>
    <message>
        <source>sign in to see it</source>
        <translation>見るにはログインしてください</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keyring</source>
        <translation>このパソコンのキーリングに保存</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>ログイン(&amp;S)</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>あなたのアカウント</translation>
    </message>
    <message>
        <source>Each has a session of its own. Only one is shown at a time.</source>
        <translation>セッションはアカウントごとに別々です。一度に表示されるのは1つだけです。</translation>
    </message>
</context>
<context>
    <name>AddKey</name>
    <message>
        <source>&amp;Look now</source>
        <translation>今すぐ確認(&amp;L)</translation>
    </message>
    <message>
        <source>Stop adding the key?</source>
        <translation>キーの追加をやめますか？</translation>
    </message>
    <message>
        <source>The key may be registered, because Roblox&apos;s answer was lost. Look at the Security keys tab before you rely on it.</source>
        <translation>Robloxの返事が途中で失われたため、キーはもう登録されているかもしれません。頼りにする前に「セキュリティキー」タブを見てください。</translation>
    </message>
    <message>
        <source>Your key has answered, but Roblox has not registered it yet. Nothing was changed.</source>
        <translation>キーは応答しましたが、Robloxはまだ登録していません。何も変わっていません。</translation>
    </message>
</context>
<context>
    <name>ChallengeDialog</name>
    <message>
        <source>T&amp;rust this device for 30 days</source>
        <translation>このデバイスを30日間信頼する(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Another way</source>
        <translation>ほかの方法(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Roblox asks for a check before it goes on. Nothing is changed until then.</source>
        <translation>先へ進む前に、Robloxが確認を求めています。それまでは何も変わりません。</translation>
    </message>
    <message>
        <source>{display_name} (@{name})</source>
        <translation>{display_name} (@{name})</translation>
    </message>
    <message>
        <source>Roblox is answering</source>
        <translation>Robloxの返事を待っています</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Challenges</name>
    <message>
        <source>Type the code from your authenticator app</source>
        <translation>認証アプリのコードを入力してください</translation>
    </message>
    <message>
        <source>Type the code from your email</source>
        <translation>メールのコードを入力してください</translation>
    </message>
    <message>
        <source>Type the code from your text messages</source>
        <translation>SMSのコードを入力してください</translation>
    </message>
    <message>
        <source>Type one of your recovery codes</source>
        <translation>リカバリーコードを1つ入力してください</translation>
    </message>
    <message>
        <source>Code from your authenticator app</source>
        <translation>認証アプリのコード</translation>
    </message>
    <message>
        <source>Code from your email</source>
        <translation>メールのコード</translation>
    </message>
    <message>
        <source>Code from your text messages</source>
        <translation>SMSのコード</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>Open the app and find the Roblox entry.</source>
        <translation>アプリを開き、Robloxの項目を探してください。</translation>
    </message>
    <message>
        <source>Each works once. Cross it out on your paper after you have used it.</source>
        <translation>どれも1回だけ使えます。使ったら、紙に線を引いて消してください。</translation>
    </message>
    <message>
        <source>Type the code that the app on your phone shows now.</source>
        <translation>スマホのアプリに今出ているコードを入力します。</translation>
    </message>
    <message>
        <source>Have a code sent to your email address.</source>
        <translation>メールアドレスにコードを送ってもらいます。</translation>
    </message>
    <message>
        <source>Have a code sent to your phone.</source>
        <translation>スマホにコードを送ってもらいます。</translation>
    </message>
    <message>
        <source>Use up one of the codes that you wrote down.</source>
        <translation>書きとめたコードを1つ使います。</translation>
    </message>
    <message>
        <source>Plug in your key and touch it.</source>
        <translation>キーを差しこんで、タッチします。</translation>
    </message>
    <message>
        <source>Use the passkey that your key holds.</source>
        <translation>キーに入っているパスキーを使います。</translation>
    </message>
    <message>
        <source>Type the password of your account.</source>
        <translation>アカウントのパスワードを入力します。</translation>
    </message>
    <message>
        <source>Say yes on a device where you are signed in.</source>
        <translation>ログイン中のデバイスで「はい」と答えます。</translation>
    </message>
    <message>
        <source>This version of Twinbolt does not know it. Use roblox.com.</source>
        <translation>このバージョンのTwinboltでは使えません。roblox.comで行ってください。</translation>
    </message>
    <message>
        <source>The other device is being asked…</source>
        <translation>別のデバイスにたずねています…</translation>
    </message>
    <message>
        <source>Waiting for the answer of your other device.</source>
        <translation>別のデバイスの答えを待っています。</translation>
    </message>
    <message>
        <source>“No” was said on the other device. If that was not you, somebody else is signed in there: change your password. Otherwise choose another way.</source>
        <translation>別のデバイスで「いいえ」が選ばれました。自分でなければ、ほかの人がそこにログインしています。パスワードを変更してください。自分なら、ほかの方法を選んでください。</translation>
    </message>
    <message>
        <source>Nobody answered there in time. You can ask again.</source>
        <translation>時間内に答えがありませんでした。もう一度たずねられます。</translation>
    </message>
    <message>
        <source>The next try is possible in {seconds} s.</source>
        <translation>次は{seconds}秒後に試せます。</translation>
    </message>
    <message>
        <source>Roblox may make you wait before the change counts, for hours or days.</source>
        <translation>変更が有効になるまで、数時間から数日待つことがあります。</translation>
    </message>
    <message>
        <source>That goes for: {methods}.</source>
        <translation>待つことがある方法：{methods}。</translation>
    </message>
    <message>
        <source>Without a wait: {methods}.</source>
        <translation>待たなくてよい方法：{methods}。</translation>
    </message>
</context>
<context>
    <name>ChangeCodes</name>
    <message>
        <source>&amp;Look now</source>
        <translation>今すぐ確認(&amp;L)</translation>
    </message>
    <message>
        <source>Leave this now?</source>
        <translation>ここから出ますか？</translation>
    </message>
    <message>
        <source>You have not yet shown that you saved your new codes. They wait for you on the Recovery codes tab.</source>
        <translation>新しいコードを保存したことを、まだ確かめていません。コードは「リカバリーコード」タブで待っています。</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost, so your codes may have changed. Look at the Recovery codes tab before you rely on them.</source>
        <translation>Robloxの返事が途中で失われたため、コードが変わったかもしれません。頼りにする前に「リカバリーコード」タブを見てください。</translation>
    </message>
</context>
<context>
    <name>ChangeMethod</name>
    <message>
        <source>Stop here?</source>
        <translation>ここでやめますか？</translation>
    </message>
    <message>
        <source>The change may have been made, because Roblox&apos;s answer was lost. Look at the Methods tab before you rely on it.</source>
        <translation>Robloxの返事が途中で失われたため、もう変わっているかもしれません。頼りにする前に「方法」タブを見てください。</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>今すぐ確認(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Turn on codes by email?</source>
        <translation>メールのコードをオンにしますか？</translation>
    </message>
    <message>
        <source>Turn off codes by email?</source>
        <translation>メールのコードをオフにしますか？</translation>
    </message>
    <message>
        <source>Turn on codes by text message?</source>
        <translation>SMSのコードをオンにしますか？</translation>
    </message>
    <message>
        <source>Turn off codes by text message?</source>
        <translation>SMSのコードをオフにしますか？</translation>
    </message>
    <message>
        <source>Turn off the authenticator app?</source>
        <translation>認証アプリをオフにしますか？</translation>
    </message>
    <message>
        <source>Codes by email are on</source>
        <translation>メールのコードはオンです</translation>
    </message>
    <message>
        <source>Codes by email are off</source>
        <translation>メールのコードはオフです</translation>
    </message>
    <message>
        <source>Codes by text message are on</source>
        <translation>SMSのコードはオンです</translation>
    </message>
    <message>
        <source>Codes by text message are off</source>
        <translation>SMSのコードはオフです</translation>
    </message>
    <message>
        <source>The authenticator app is off</source>
        <translation>認証アプリはオフです</translation>
    </message>
    <message>
        <source>When you sign in, Roblox will send a code to {address}.</source>
        <translation>ログインするとき、Robloxが{address}にコードを送ります。</translation>
    </message>
    <message>
        <source>When you sign in, Roblox will send a code to your email address.</source>
        <translation>ログインするとき、Robloxがメールアドレスにコードを送ります。</translation>
    </message>
    <message>
        <source>When you sign in, Roblox will send a code to the phone number {number}.</source>
        <translation>ログインするとき、Robloxが電話番号{number}にコードを送ります。</translation>
    </message>
    <message>
        <source>When you sign in, Roblox will send a code to your phone number.</source>
        <translation>ログインするとき、Robloxが電話番号にコードを送ります。</translation>
    </message>
    <message>
        <source>Roblox will no longer ask for a code from your app.</source>
        <translation>Robloxはもうアプリのコードを求めません。</translation>
    </message>
    <message>
        <source>Roblox will no longer send codes there.</source>
        <translation>Robloxはもうそこにコードを送りません。</translation>
    </message>
    <message>
        <source>Codes would go to {address}.</source>
        <translation>コードは{address}に送られます。</translation>
    </message>
    <message>
        <source>Your account has no email address yet.</source>
        <translation>アカウントにまだメールアドレスがありません。</translation>
    </message>
    <message>
        <source>Codes would go to the phone number {number}.</source>
        <translation>コードは電話番号{number}に送られます。</translation>
    </message>
    <message>
        <source>Your account has no phone number yet.</source>
        <translation>アカウントにまだ電話番号がありません。</translation>
    </message>
    <message>
        <source>Is on already.</source>
        <translation>もうオンです。</translation>
    </message>
    <message>
        <source>Is off already.</source>
        <translation>もうオフです。</translation>
    </message>
    <message>
        <source>Roblox has switched two-step verification off for the moment.</source>
        <translation>Robloxが今、2段階認証を止めています。</translation>
    </message>
    <message>
        <source>Roblox does not offer this to your account.</source>
        <translation>このアカウントでは、Robloxがこれを提供していません。</translation>
    </message>
    <message>
        <source>First verify your email under Settings on roblox.com.</source>
        <translation>まずroblox.comの「設定」でメールアドレスを認証してください。</translation>
    </message>
    <message>
        <source>First verify your phone number under Settings on roblox.com.</source>
        <translation>まずroblox.comの「設定」で電話番号を認証してください。</translation>
    </message>
    <message>
        <source>Comes second: set up an authenticator app first.</source>
        <translation>これは2番目です。まず認証アプリを設定してください。</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost, and your account is as it was before. You can try again.</source>
        <translation>Robloxの返事が途中で失われましたが、アカウントは前のままです。もう一度試せます。</translation>
    </message>
    <message>
        <source>Twinbolt has just read your account again. It shows the change.</source>
        <translation>Twinboltがアカウントを読み込み直しました。変更が確認できました。</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way, but your account shows the change.</source>
        <translation>Robloxの返事は途中で失われましたが、アカウントでは変更されています。</translation>
    </message>
    <message>
        <source>Roblox agreed, but your account could not be read again yet. Refresh in a while.</source>
        <translation>Robloxは受け付けましたが、アカウントをまだ読み込み直せません。しばらくしてから更新してください。</translation>
    </message>
    <message>
        <source>Roblox agreed, but your account does not show the change yet. Refresh in a minute.</source>
        <translation>Robloxは受け付けましたが、アカウントにまだ変更が出ていません。1分後に更新してください。</translation>
    </message>
</context>
<context>
    <name>ClearPage</name>
    <message>
        <source>Clear all recovery codes?</source>
        <translation>リカバリーコードをすべて消しますか？</translation>
    </message>
    <message>
        <source>Do this if somebody may have seen your codes and you do not want new ones now.</source>
        <translation>だれかにコードを見られたかもしれないけれど、今は新しいコードがいらないときに使います。</translation>
    </message>
    <message>
        <source>&amp;Clear all codes</source>
        <translation>コードをすべて消す(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) will stop working at once. If you then lose your phone or key, nothing gets you back in. Making new codes voids the old ones just as well.</source>
        <translation>
            <numerusform>コード%n個が今すぐ使えなくなります。そのあとスマホやキーをなくすと、もうログインできません。新しいコードを作っても、古いコードは同じように無効になります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearedPage</name>
    <message>
        <source>All recovery codes are void</source>
        <translation>リカバリーコードはすべて無効です</translation>
    </message>
    <message>
        <source>Throw your copy away; it is of no use now.</source>
        <translation>控えは捨ててください。もう使えません。</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>You have no recovery codes now. Make some before you need them: the button is on the tab.</source>
        <translation>今はリカバリーコードがありません。必要になる前に作ってください。ボタンはタブにあります。</translation>
    </message>
</context>
<context>
    <name>ClearingQuestion</name>
    <message>
        <source>Clear the history?</source>
        <translation>履歴を消しますか？</translation>
    </message>
    <message>
        <source>Everything listed here is erased from this computer, and warnings that rest on it go with it. Nothing changes on your Roblox account.</source>
        <translation>ここにあるものはすべてこのコンピューターから消え、それをもとにした警告も消えます。Robloxのアカウントは何も変わりません。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Erase it</source>
        <translation>消す(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Close Twinbolt now?</source>
        <translation>Twinboltを閉じますか？</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>それでも閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>CodeBackPage</name>
    <message>
        <source>Let us check your copy</source>
        <translation>控えを確かめましょう</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>確認(&amp;C)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>From your copy, type recovery code number {number}. It is not used up by this.</source>
        <translation>控えを見て、{number}番のリカバリーコードを入力してください。これで使ったことにはなりません。</translation>
    </message>
    <message>
        <source>That is not code number {number}. Look again, or go back to see the codes once more.</source>
        <translation>それは{number}番のコードではありません。もう一度見るか、前に戻ってコードを見直してください。</translation>
    </message>
</context>
<context>
    <name>CodeBody</name>
    <message>
        <source>Sign-in code</source>
        <translation>ログインコード</translation>
    </message>
    <message>
        <source>Seconds until the code runs out</source>
        <translation>コードの期限までの秒数</translation>
    </message>
    <message>
        <source>seconds until this code runs out</source>
        <translation>秒後にこのコードの期限が切れます</translation>
    </message>
    <message>
        <source>QR code for signing in</source>
        <translation>ログイン用のQRコード</translation>
    </message>
    <message>
        <source>Holds the code beside it.</source>
        <translation>となりのコードが入っています。</translation>
    </message>
    <message>
        <source>&amp;Open roblox.com</source>
        <translation>roblox.comを開く(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>This code runs out in %n second(s).</source>
        <translation>
            <numerusform>このコードはあと%n秒で期限が切れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This code has run out.</source>
        <translation>このコードは期限が切れました。</translation>
    </message>
    <message>
        <source>No browser could be opened. Go to {page} yourself.</source>
        <translation>ブラウザを開けませんでした。自分で{page}を開いてください。</translation>
    </message>
    <message>
        <source>Roblox gives no clear answer at the moment. Twinbolt keeps asking; the code stays good.</source>
        <translation>Robloxから今ははっきりした返事がありません。Twinboltは確認を続けます。コードはそのまま使えます。</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>あなたのコード</translation>
    </message>
    <message>
        <source>Type it where you are signed in already:</source>
        <translation>もうログインしているところで入力してください：</translation>
    </message>
    <message>
        <source>In the Roblox app on your phone</source>
        <translation>スマホのRobloxアプリで</translation>
    </message>
    <message>
        <source>Settings, then Quick Sign-In. Type the code and approve.</source>
        <translation>「設定」から「クイックログイン」へ進み、コードを入力して承認してください。</translation>
    </message>
    <message>
        <source>In a browser</source>
        <translation>ブラウザで</translation>
    </message>
    <message>
        <source>On any computer where roblox.com knows you.</source>
        <translation>roblox.comにログインしているパソコンなら、どれでも使えます。</translation>
    </message>
    <message>
        <source>Or scan it</source>
        <translation>または読み取る</translation>
    </message>
    <message>
        <source>With the camera of a phone whose browser is signed in.</source>
        <translation>ブラウザでログインしているスマホのカメラを使います。</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Type the code that your app shows now</source>
        <translation>アプリに今出ているコードを入力してください</translation>
    </message>
    <message>
        <source>This proves that the key arrived. Sending it turns the authenticator on.</source>
        <translation>キーが正しく届いたことの証明になります。送ると認証アプリがオンになります。</translation>
    </message>
    <message>
        <source>&amp;Turn it on</source>
        <translation>オンにする(&amp;T)</translation>
    </message>
    <message>
        <source>Code from your authenticator app</source>
        <translation>認証アプリのコード</translation>
    </message>
    <message>
        <source>A code lasts 30 seconds. If it changes while you type, just type the new one.</source>
        <translation>コードは30秒使えます。入力中に変わったら、新しいほうを入力してください。</translation>
    </message>
    <message>
        <source>Codes consist of the digits 0 to 9 only.</source>
        <translation>コードに使えるのは0から9の数字だけです。</translation>
    </message>
    <message>
        <source>This code matches. Send it before it changes.</source>
        <translation>このコードは合っています。変わる前に送ってください。</translation>
    </message>
    <message>
        <source>This does not look like a code for this key. Is it from the newest Roblox entry? You can still send it.</source>
        <translation>このキーのコードではなさそうです。いちばん新しいRobloxの項目のコードですか？ このまま送ることもできます。</translation>
    </message>
    <message numerus="yes">
        <source>Your phone&apos;s clock seems %n second(s) fast, or this computer&apos;s clock slow.</source>
        <translation>
            <numerusform>スマホの時計が%n秒ほど進んでいるか、このパソコンの時計が遅れているようです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone&apos;s clock seems %n second(s) slow, or this computer&apos;s clock fast.</source>
        <translation>
            <numerusform>スマホの時計が%n秒ほど遅れているか、このパソコンの時計が進んでいるようです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on automatic time on both, then type the next code. You can still send this one.</source>
        <translation>両方で時刻の自動設定をオンにして、次のコードを入力してください。このコードを送ることもできます。</translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Write down your recovery codes</source>
        <translation>リカバリーコードを書きとめてください</translation>
    </message>
    <message>
        <source>If you ever lose your phone or key, each of these codes lets you in once.</source>
        <translation>スマホやキーをなくしても、このコード1つで1回ログインできます。</translation>
    </message>
    <message>
        <source>I &amp;wrote them down</source>
        <translation>書きとめました(&amp;W)</translation>
    </message>
    <message>
        <source>Recovery code {number}</source>
        <translation>リカバリーコード{number}</translation>
    </message>
    <message>
        <source>&amp;Keep covered until held</source>
        <translation>押すまで隠しておく(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Hold to show</source>
        <translation>押している間だけ表示(&amp;H)</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>印刷(&amp;P)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>PDFで保存(&amp;D)</translation>
    </message>
    <message>
        <source>Save as &amp;text</source>
        <translation>テキストで保存(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Best: paper cannot be hacked</source>
        <translation>いちばん安全：紙はハッキングされません</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard, where other programs can read them. Cleared in %n second(s).</source>
        <translation>
            <numerusform>クリップボードにあり、ほかのプログラムからも読めます。%n秒後に消えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes are off the clipboard again.</source>
        <translation>コードはクリップボードから消えました。</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>置きかえる(&amp;R)</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Say yes on your other device</source>
        <translation>別のデバイスで「はい」と答えてください</translation>
    </message>
    <message>
        <source>Open Roblox on a phone or computer where you are signed in. It asks whether this is you.</source>
        <translation>ログイン中のスマホかパソコンでRobloxを開いてください。本人かどうかをきかれます。</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>もう一度たずねる(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>You can ask %n more time(s).</source>
        <translation>
            <numerusform>あと%n回たずねられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was asked often enough. Choose another way if nothing shows up there.</source>
        <translation>もう十分たずねました。何も表示されなければ、ほかの方法を選んでください。</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>What would be copied</source>
        <translation>コピーされる内容</translation>
    </message>
    <message>
        <source>&amp;Copy all of it</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Facts of this computer are being collected</source>
        <translation>このパソコンの情報を集めています</translation>
    </message>
    <message>
        <source>This says which versions you use, and which requests were made and how they ended. It holds no name, no code, no key and nothing of your account. It is sent nowhere: you choose whom you give it to.</source>
        <translation>使っているバージョンと、どんな要求をしてどう終わったかが書かれています。名前、コード、キー、アカウントの内容は一切入っていません。どこにも送られません。だれに渡すかは、あなたが決めます。</translation>
    </message>
    <message>
        <source>Copied. Nothing else was.</source>
        <translation>コピーしました。ほかは何もコピーしていません。</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>From now on you can pass checks by plugging it in and touching it.</source>
        <translation>これからは、キーを差しこんでタッチすれば確認を通れます。</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>One key can get lost</source>
        <translation>1つだけだと、なくすことがあります</translation>
    </message>
    <message>
        <source>Add a second one now and keep it in another place, for example in a drawer at home.</source>
        <translation>今2つ目を追加して、別の場所にしまってください。たとえば家の引き出しなどです。</translation>
    </message>
    <message>
        <source>&amp;Add a spare now</source>
        <translation>予備を追加(&amp;A)</translation>
    </message>
    <message>
        <source>“{name}” is registered</source>
        <translation>「{name}」を登録しました</translation>
    </message>
    <message>
        <source>{used} of {limit} keys used</source>
        <translation>キー {used}/{limit} 個を使用中</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>前と今</translation>
    </message>
    <message>
        <source>Roblox agreed, but nothing shows yet</source>
        <translation>Robloxは受け付けましたが、まだ何も変わって見えません</translation>
    </message>
    <message>
        <source>Only your password protects this account now.</source>
        <translation>今このアカウントを守っているのはパスワードだけです。</translation>
    </message>
    <message>
        <source>&amp;Set up another method</source>
        <translation>ほかの方法を設定(&amp;S)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>{method}: before {before}, now {after}</source>
        <translation>{method}：前は{before}、今は{after}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>On, asked first</source>
        <translation>オン（最初に求められます）</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>The entry in your authenticator app is of no use any more: delete it there.</source>
        <translation>認証アプリの項目はもう使えません。アプリから削除してください。</translation>
    </message>
    <message>
        <source>If that was not what you wanted, you can turn it on again at any time.</source>
        <translation>やりたかったことと違うときは、いつでもまたオンにできます。</translation>
    </message>
    <message>
        <source>Your new recovery codes count</source>
        <translation>新しいリカバリーコードが使えます</translation>
    </message>
    <message>
        <source>Your copy is good. Twinbolt and its keyring entry have forgotten the codes.</source>
        <translation>控えは正しくできています。Twinboltとキーリングの項目からコードは消えました。</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Put the copy away safely</source>
        <translation>控えを安全なところにしまう</translation>
    </message>
    <message>
        <source>Somewhere you find it in a year, and nobody else does. Not where your phone is.</source>
        <translation>1年後でも見つけられて、ほかの人には見つからない場所に。スマホと同じ場所はだめです。</translation>
    </message>
    <message>
        <source>Throw the old codes away</source>
        <translation>古いコードを捨てる</translation>
    </message>
    <message>
        <source>They do not work any more. Cross each new one out once you have used it.</source>
        <translation>もう使えません。新しいコードは、使うたびに線を引いて消してください。</translation>
    </message>
    <message>
        <source>Your authenticator is on</source>
        <translation>認証アプリがオンになりました</translation>
    </message>
    <message>
        <source>From now on, signing in asks for a code from your app.</source>
        <translation>これからは、ログインのときにアプリのコードを求められます。</translation>
    </message>
    <message>
        <source>Put the paper away safely</source>
        <translation>紙を安全なところにしまう</translation>
    </message>
    <message>
        <source>Somewhere you find it in a year, and nobody else does.</source>
        <translation>1年後でも見つけられて、ほかの人には見つからない場所に。</translation>
    </message>
    <message>
        <source>Your recovery codes are safe on your paper.</source>
        <translation>リカバリーコードは紙に書かれていて安全です。</translation>
    </message>
    <message numerus="yes">
        <source>You still have %n unused recovery code(s) from before.</source>
        <translation>
            <numerusform>前からのリカバリーコードが、使わずにまだ%n個残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no recovery codes. Make some, so that a lost phone does not lock you out.</source>
        <translation>リカバリーコードがありません。スマホをなくしても締め出されないように、作ってください。</translation>
    </message>
    <message>
        <source>Turn on the backup of your authenticator app, if it has one</source>
        <translation>認証アプリにバックアップがあれば、オンにしましょう</translation>
    </message>
    <message>
        <source>Then your codes come back on a new phone.</source>
        <translation>新しいスマホでもコードが戻ってきます。</translation>
    </message>
    <message>
        <source>Never tell a code to anybody</source>
        <translation>コードはだれにも教えない</translation>
    </message>
    <message>
        <source>Roblox staff never ask for one. Whoever asks wants your account.</source>
        <translation>Robloxのスタッフがコードをきくことは絶対にありません。きいてくる人は、アカウントをねらっています。</translation>
    </message>
</context>
<context>
    <name>DrillCard</name>
    <message>
        <source>What if you lose something?</source>
        <translation>何かをなくしたら？</translation>
    </message>
    <message>
        <source>Try to get &amp;in without it</source>
        <translation>なしでログインしてみる(&amp;I)</translation>
    </message>
    <message>
        <source>Tick what is gone. Nothing is changed by this.</source>
        <translation>なくしたものにチェックを入れてください。何も変わりません。</translation>
    </message>
    <message>
        <source>{thing} lost: {way} still works</source>
        <translation>{thing}をなくしても、{way}は使えます</translation>
    </message>
    <message>
        <source>{thing} lost: {way} is gone too</source>
        <translation>{thing}をなくすと、{way}も使えません</translation>
    </message>
    <message>
        <source>You tried it, and got in without: {things}.</source>
        <translation>試した結果、{things}なしでもログインできました。</translation>
    </message>
    <message>
        <source>You tried it, and did not get in. These are left: {ways}.</source>
        <translation>試した結果、ログインできませんでした。残っている方法：{ways}。</translation>
    </message>
    <message>
        <source>You tried it, and did not get in: nothing is left.</source>
        <translation>試した結果、ログインできませんでした。何も残っていません。</translation>
    </message>
    <message>
        <source>You tried it, and the time for it ran out.</source>
        <translation>試しましたが、時間切れになりました。</translation>
    </message>
    <message>
        <source>Nothing is lost: every way in works.</source>
        <translation>何もなくしていません。どの方法でもログインできます。</translation>
    </message>
    <message>
        <source>You would still get in by: {ways}.</source>
        <translation>まだログインできる方法：{ways}。</translation>
    </message>
</context>
<context>
    <name>EnlargedQr</name>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>認証アプリ用のQRコード</translation>
    </message>
    <message>
        <source>Press Esc or click the code to close.</source>
        <translation>Escキーを押すか、コードをクリックすると閉じます。</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>Your account is being read</source>
        <translation>アカウントを読み込んでいます</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>どうなるか</translation>
    </message>
    <message>
        <source>Each method that is off is one thing less that a thief has to get past.</source>
        <translation>方法を1つオフにするたびに、泥棒にとっての壁が1つ減ります。</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>もう一度確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Turn it on</source>
        <translation>オンにする(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Turn it off</source>
        <translation>オフにする(&amp;T)</translation>
    </message>
    <message>
        <source>{method}: turned off</source>
        <translation>{method}：オフになります</translation>
    </message>
    <message>
        <source>Roblox allows your account one of these methods at a time.</source>
        <translation>このアカウントでは、Robloxはこれらの方法のうち1つだけを使えるようにしています。</translation>
    </message>
    <message>
        <source>Only your password protects this account then</source>
        <translation>アカウントを守るものがパスワードだけになります</translation>
    </message>
    <message>
        <source>It is the last method. Whoever learns your password can take the account. To move to another method, turn that one on first.</source>
        <translation>これが最後の方法です。パスワードを知った人は、アカウントを乗っ取れます。ほかの方法に変えたいときは、先にそちらをオンにしてください。</translation>
    </message>
    <message>
        <source>One way in is left</source>
        <translation>ログインできる方法が1つだけになります</translation>
    </message>
    <message>
        <source>If you lose that one, you lose the account. Make recovery codes first.</source>
        <translation>それを失うと、アカウントも失います。先にリカバリーコードを作ってください。</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) stay, without use</source>
        <translation>
            <numerusform>リカバリーコード%n個が、使われないまま残ります</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing asks for them while no method is on. Keep them, or clear them afterwards.</source>
        <translation>オンの方法がない間は、求められることがありません。とっておくか、あとで消してください。</translation>
    </message>
    <message>
        <source>Roblox keeps security keys only beside an authenticator app. You would have to add them again.</source>
        <translation>Robloxでは、セキュリティキーは認証アプリと一緒にしか使えません。あとで追加し直すことになります。</translation>
    </message>
    <message>
        <source>All security keys of this account are deleted</source>
        <translation>このアカウントのセキュリティキーがすべて削除されます</translation>
    </message>
    <message numerus="yes">
        <source>%n security key(s) deleted</source>
        <translation>
            <numerusform>セキュリティキー%n個が削除されます</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else changes</source>
        <translation>ほかは何も変わりません</translation>
    </message>
    <message>
        <source>Everything that is on stays on.</source>
        <translation>オンのものは、すべてオンのままです。</translation>
    </message>
    <message>
        <source>Your other methods stay on. You can turn this one on again.</source>
        <translation>ほかの方法はオンのままです。この方法はまたオンにできます。</translation>
    </message>
    <message>
        <source>I understand that my keys are deleted and that only my password is left.</source>
        <translation>キーが削除され、パスワードだけが残ることを理解しました。</translation>
    </message>
    <message>
        <source>I understand that only my password is left.</source>
        <translation>パスワードだけが残ることを理解しました。</translation>
    </message>
    <message>
        <source>I understand that my keys are deleted.</source>
        <translation>キーが削除されることを理解しました。</translation>
    </message>
</context>
<context>
    <name>FlowFrame</name>
    <message>
        <source>Nothing was changed on your account.</source>
        <translation>アカウントは何も変わっていません。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Roblox is answering</source>
        <translation>Robloxの返事を待っています</translation>
    </message>
    <message>
        <source>Step {step} of {count}</source>
        <translation>ステップ{step}/{count}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Status; Ctrl+2 to Ctrl+4 for the other tabs</source>
        <translation>状態。ほかのタブはCtrl+2～Ctrl+4</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>すべて読み込み直す</translation>
    </message>
    <message>
        <source>Accounts: switch, add, sign out</source>
        <translation>アカウント：切り替え、追加、ログアウト</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>ウィンドウをロック</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Close, cancel, or go back; nothing is ever changed by it</source>
        <translation>閉じる、キャンセル、戻る。これで何かが変わることはありません</translation>
    </message>
    <message>
        <source>To the next field or button; with Shift to the one before</source>
        <translation>次の入力欄やボタンへ。Shiftを押しながらだと前へ</translation>
    </message>
    <message>
        <source>What two-step verification is</source>
        <translation>2段階認証とは</translation>
    </message>
    <message>
        <source>Why a password alone is not enough.</source>
        <translation>パスワードだけでは足りない理由。</translation>
    </message>
    <message>
        <source>With two-step verification, whoever signs in to your account has to show two things: the password, and something that only you have, like your phone or a security key.</source>
        <translation>2段階認証では、アカウントにログインする人は2つのものを示します。パスワードと、スマホやセキュリティキーのようにあなただけが持っているものです。</translation>
    </message>
    <message>
        <source>Passwords get stolen: by fake websites, by programs that promise free Robux, or because the same one was used elsewhere. With the second step on, a stolen password opens nothing.</source>
        <translation>パスワードは盗まれます。にせのウェブサイト、Robuxが無料でもらえるというプログラム、ほかで同じパスワードを使ったことなどが原因です。2つ目のステップがオンなら、盗まれたパスワードだけでは何も開けません。</translation>
    </message>
    <message>
        <source>Nobody from Roblox will ever ask you for a code. Whoever does is trying to get into your account.</source>
        <translation>Robloxの人がコードをきくことは絶対にありません。きいてくる人は、あなたのアカウントに入ろうとしています。</translation>
    </message>
    <message>
        <source>Which method to choose</source>
        <translation>どの方法を選ぶか</translation>
    </message>
    <message>
        <source>Authenticator app, security key, email and text message compared.</source>
        <translation>認証アプリ、セキュリティキー、メール、SMSの比較。</translation>
    </message>
    <message>
        <source>An authenticator app is the best start. It makes a new code every 30 seconds on your phone, works without a network, and costs nothing.</source>
        <translation>最初は認証アプリがいちばんです。スマホで30秒ごとに新しいコードを作り、通信なしで使えて、お金もかかりません。</translation>
    </message>
    <message>
        <source>A security key is a small device that you plug in and touch. It is the strongest method, because no fake website can use what it sends. Roblox takes keys only beside an authenticator app. Have two, and keep one in a safe place.</source>
        <translation>セキュリティキーは、差しこんでタッチする小さな機器です。送られるものはにせのウェブサイトでは使えないので、いちばん強い方法です。Robloxでは認証アプリと一緒にしか使えません。2つ用意して、1つは安全な場所にしまってください。</translation>
    </message>
    <message>
        <source>Codes by email are as safe as your mailbox. Give it a password of its own and two-step verification as well. Codes by text message are better than nothing, but phone numbers can be taken over.</source>
        <translation>メールのコードの安全さは、メールボックスと同じです。メールボックスにも専用のパスワードと2段階認証を設定してください。SMSのコードはないよりはましですが、電話番号は乗っ取られることがあります。</translation>
    </message>
    <message>
        <source>Recovery codes, and where to keep them</source>
        <translation>リカバリーコードと、そのしまい場所</translation>
    </message>
    <message>
        <source>They let you in when everything else is lost.</source>
        <translation>ほかをすべてなくしたときに、ログインできるコードです。</translation>
    </message>
    <message>
        <source>Each recovery code works once, in place of your phone or key. They are shown when they are made and never again.</source>
        <translation>リカバリーコードは、スマホやキーの代わりに1つにつき1回使えます。作ったときにだけ表示され、二度と表示されません。</translation>
    </message>
    <message>
        <source>Print them and keep the sheet where you keep your passport, or put them into a password manager. Not on your phone: they are for the day when it is gone.</source>
        <translation>印刷して、パスポートなどと同じ場所にしまうか、パスワードマネージャーに入れてください。スマホには入れないでください。スマホがなくなった日のためのものだからです。</translation>
    </message>
    <message>
        <source>New codes make all old ones worthless at once. If Twinbolt or your computer stops while codes are being made, start it again: it shows them once more, or tells you to make new ones.</source>
        <translation>新しいコードを作ると、古いコードはすぐにすべて使えなくなります。コードを作っている間にTwinboltやパソコンが止まったら、もう一度起動してください。コードをもう一度表示するか、作り直すように知らせます。</translation>
    </message>
    <message>
        <source>If you lost your phone or a key</source>
        <translation>スマホやキーをなくしたら</translation>
    </message>
    <message>
        <source>What to do first, and what to do next.</source>
        <translation>最初にすることと、次にすること。</translation>
    </message>
    <message>
        <source>Sign in with another method: a spare key, a code by email, or a recovery code. Under Status you can try out beforehand what would be left to you.</source>
        <translation>ほかの方法でログインしてください。予備のキー、メールのコード、リカバリーコードなどです。「状態」タブでは、何が残るかを前もって試せます。</translation>
    </message>
    <message>
        <source>Then take what was lost away from your account: remove the key, or turn the authenticator off and set it up anew on another phone. Last, make new recovery codes.</source>
        <translation>次に、なくしたものをアカウントから外してください。キーを削除するか、認証アプリをオフにして別のスマホで設定し直します。最後に新しいリカバリーコードを作ってください。</translation>
    </message>
    <message>
        <source>If no way in is left, only Roblox can help, and only on its own website. Nobody else can, whatever they promise.</source>
        <translation>ログインできる方法が残っていなければ、助けられるのはRobloxだけで、それもRobloxのウェブサイトだけです。ほかの人が何を約束しても、できません。</translation>
    </message>
    <message>
        <source>Why you can trust this, and what it cannot do</source>
        <translation>信頼できる理由と、できないこと</translation>
    </message>
    <message>
        <source>What Twinbolt asks for, where it keeps things, and where it stops.</source>
        <translation>Twinboltが求めるもの、しまう場所、できることの限界。</translation>
    </message>
    <message>
        <source>Twinbolt never asks for your password or a cookie to sign in. You allow it on a device that is signed in already. Some changes want your password again: then Roblox asks for it, and Twinbolt passes it on and forgets it.</source>
        <translation>Twinboltは、ログインのためにパスワードやCookieを求めることは絶対にありません。もうログインしているデバイスで許可します。変更によってはもう一度パスワードが必要です。そのときはRobloxがたずね、Twinboltはそれを渡してすぐに忘れます。</translation>
    </message>
    <message>
        <source>It talks to roblox.com and to nobody else. What is secret is kept in memory, or in your computer&apos;s keyring if you tick that, and is gone when you sign out.</source>
        <translation>通信する相手はroblox.comだけです。秘密のものはメモリに、チェックを入れたときはパソコンのキーリングにしまわれ、ログアウトすると消えます。</translation>
    </message>
    <message>
        <source>It cannot protect you from a program on this computer that was made to steal, or from somebody who sits at it while you are signed in. Lock the window when you leave. Twinbolt is unofficial: it is not made by Roblox.</source>
        <translation>盗むために作られたこのパソコンのプログラムや、ログイン中にこのパソコンを使う人からは守れません。席を離れるときはウィンドウをロックしてください。Twinboltは非公式で、Robloxが作ったものではありません。</translation>
    </message>
    <message>
        <source>Practising</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Try everything with a pretend account first.</source>
        <translation>まず練習用アカウントで全部試す。</translation>
    </message>
    <message>
        <source>In practice the window works as always, but behind it stands a pretend service inside the program. Beside the window are a pretend phone, an inbox, another device and security keys to play with.</source>
        <translation>練習では、ウィンドウはいつもどおり動きますが、その裏にあるのはプログラムの中の練習用サービスです。ウィンドウの横には、練習用のスマホ、受信箱、別のデバイス、セキュリティキーがあります。</translation>
    </message>
    <message>
        <source>Nothing in it reaches Roblox, and nothing of it is left when you close it. The banner at the top tells you that you are practising.</source>
        <translation>練習の内容はRobloxには届かず、閉じると何も残りません。練習中であることは、上のバナーでわかります。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>マウスがなくても、すべて操作できます。</translation>
    </message>
    <message>
        <source>Letters that are underlined on buttons work together with Alt, on a Mac with Option.</source>
        <translation>ボタンの下線つきの文字は、Altキー（MacではOptionキー）と一緒に押すと使えます。</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>うまくいかないとき</translation>
    </message>
    <message>
        <source>What you can give to somebody who helps you.</source>
        <translation>助けてくれる人に渡せるもの。</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation>読む：{title}</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>&amp;History and report</source>
        <translation>履歴とレポート(&amp;H)</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Save as web &amp;page</source>
        <translation>ウェブページとして保存(&amp;P)</translation>
    </message>
    <message>
        <source>Save as &amp;data (JSON)</source>
        <translation>データとして保存 (JSON)(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Clear the history</source>
        <translation>履歴を消す(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>The history could not be cleared: it cannot be written to. Try again later.</source>
        <translation>履歴を消せませんでした。書き込めない状態です。あとでもう一度試してください。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older change(s)</source>
        <translation>
            <numerusform>それより前の変更を%n件表示</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>置きかえる(&amp;R)</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>{name}の履歴</translation>
    </message>
    <message>
        <source>Twinbolt compares what it reads with what it saw before. It can tell what changed and whether it was changed here, but not who it was. All of this stays on this computer.</source>
        <translation>Twinboltは、読み込んだ内容を前に見た内容と比べます。何が変わったか、ここで変えたのかはわかりますが、だれが変えたかはわかりません。これらはすべてこのコンピューターの中だけに残ります。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変わったこと</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>The ratings with their reasons, every method, and this history: for your own files, or for somebody who helps you. It holds no password, no code and no address.</source>
        <translation>評価とその理由、すべての方法、そしてこの履歴です。自分の控えや、手伝ってくれる人のために使えます。パスワード、コード、アドレスは入りません。</translation>
    </message>
</context>
<context>
    <name>InboxCard</name>
    <message>
        <source>Email and text messages</source>
        <translation>メールとSMS</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>メッセージはありません。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>For @{name}, to {to}, {time}</source>
        <translation>@{name}用、{to}宛て、{time}</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>{name}: turned on</source>
        <translation>{name}：オンになりました</translation>
    </message>
    <message>
        <source>{name}: turned off</source>
        <translation>{name}：オフになりました</translation>
    </message>
    <message>
        <source>{name}: changed, or set up anew</source>
        <translation>{name}：変更、または設定し直されました</translation>
    </message>
    <message>
        <source>{name}: asked for first now</source>
        <translation>{name}：最初に求められるようになりました</translation>
    </message>
    <message>
        <source>Security key “{name}”: added</source>
        <translation>セキュリティキー「{name}」：追加されました</translation>
    </message>
    <message>
        <source>Security key “{name}”: removed</source>
        <translation>セキュリティキー「{name}」：削除されました</translation>
    </message>
    <message>
        <source>Recovery codes: new ones made</source>
        <translation>リカバリーコード：新しく作られました</translation>
    </message>
    <message>
        <source>Recovery codes: one was used</source>
        <translation>リカバリーコード：1つ使われました</translation>
    </message>
    <message>
        <source>Recovery codes: none left</source>
        <translation>リカバリーコード：もう残っていません</translation>
    </message>
    <message>
        <source>Changed: {when}</source>
        <translation>変更：{when}</translation>
    </message>
    <message>
        <source>Changed between {after} and {when}</source>
        <translation>{after}から{when}の間に変更</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このパソコン</translation>
    </message>
    <message>
        <source>Not this computer</source>
        <translation>このコンピューターではありません</translation>
    </message>
    <message>
        <source>Unknown where</source>
        <translation>どこで変わったか不明</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>まだ何もわかっていません。</translation>
    </message>
    <message>
        <source>No change since Twinbolt first looked, on {date}.</source>
        <translation>Twinboltが{date}に初めて確認してから、変更はありません。</translation>
    </message>
    <message>
        <source>The history on this computer could not be read. It was set aside, and a new one was begun.</source>
        <translation>このコンピューターの履歴を読み込めませんでした。別に取っておき、新しい履歴を始めました。</translation>
    </message>
    <message>
        <source>Another program held on to the history. It was set aside, and a new one was begun.</source>
        <translation>ほかのプログラムが履歴を使ったままでした。別に取っておき、新しい履歴を始めました。</translation>
    </message>
    <message>
        <source>Another program holds on to the history. What is noted now may be forgotten in the end.</source>
        <translation>ほかのプログラムが履歴を使っています。今記録したものは、最後に失われるかもしれません。</translation>
    </message>
    <message>
        <source>A newer Twinbolt wrote the history. What is noted now is forgotten when Twinbolt ends.</source>
        <translation>履歴は新しいバージョンのTwinboltで書かれています。今記録したものは、Twinboltを終了すると失われます。</translation>
    </message>
    <message>
        <source>The history cannot be written to. What is noted now is forgotten when Twinbolt ends.</source>
        <translation>履歴に書き込めません。今記録したものは、Twinboltを終了すると失われます。</translation>
    </message>
    <message>
        <source>The disk is full. What is noted now is forgotten in the end, unless there is room again.</source>
        <translation>ディスクがいっぱいです。空きができないと、今記録したものは最後に失われます。</translation>
    </message>
    <message>
        <source>The history could not be opened. What is noted now is forgotten when Twinbolt ends.</source>
        <translation>履歴を開けませんでした。今記録したものは、Twinboltを終了すると失われます。</translation>
    </message>
    <message>
        <source>Saved as “{name}”. It holds no password, no code and no address.</source>
        <translation>「{name}」として保存しました。パスワード、コード、アドレスは入っていません。</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Nothing was written.</source>
        <translation>「{name}」というファイルがもうあります。何も書きこんでいません。</translation>
    </message>
    <message>
        <source>“{name}” could not be written. Choose another folder.</source>
        <translation>「{name}」に書きこめませんでした。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Use your passkey</source>
        <translation>パスキーを使ってください</translation>
    </message>
    <message>
        <source>Use your security key</source>
        <translation>セキュリティキーを使ってください</translation>
    </message>
    <message>
        <source>Plug in the key, if it is not yet.</source>
        <translation>まだなら、キーを差しこんでください。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度(&amp;T)</translation>
    </message>
    <message>
        <source>No key can be used here. Choose another way, or do this on roblox.com.</source>
        <translation>ここではキーを使えません。ほかの方法を選ぶか、roblox.comで行ってください。</translation>
    </message>
</context>
<context>
    <name>KeyQuestion</name>
    <message>
        <source>PIN of the key</source>
        <translation>キーのPIN</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <translation>PINを表示</translation>
    </message>
    <message>
        <source>Hide the PIN</source>
        <translation>PINを隠す</translation>
    </message>
    <message>
        <source>It is the PIN of the key itself, not your Roblox password. Only the key sees it.</source>
        <translation>Robloxのパスワードではなく、キー自体のPINです。見るのはキーだけです。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>&amp;Use the last try</source>
        <translation>最後の1回を使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>アカウント{number}</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>&amp;Keep going</source>
        <translation>続行する(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop here</source>
        <translation>ここでやめる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop all the same</source>
        <translation>それでもやめる(&amp;S)</translation>
    </message>
</context>
<context>
    <name>LinkedBody</name>
    <message>
        <source>&amp;Yes, that is me</source>
        <translation>はい、自分です(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No, somebody else</source>
        <translation>いいえ、別の人です(&amp;N)</translation>
    </message>
    <message>
        <source>The code was taken by</source>
        <translation>コードを受け取った人</translation>
    </message>
    <message>
        <source>Is that you?</source>
        <translation>これはあなたですか？</translation>
    </message>
    <message>
        <source>Now approve it on the other device. Twinbolt goes on by itself.</source>
        <translation>別のデバイスで承認してください。Twinboltは自動で先へ進みます。</translation>
    </message>
    <message>
        <source>The other device has approved. Only your answer here is missing.</source>
        <translation>別のデバイスで承認されました。あとはここで答えるだけです。</translation>
    </message>
    <message>
        <source>Answer here, and approve it on the other device.</source>
        <translation>ここで答えて、別のデバイスで承認してください。</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Your new recovery codes are still in memory, because nothing else has them. Unlock, and save them.</source>
        <translation>新しいリカバリーコードはほかのどこにもないので、まだメモリに残っています。ロックを解除して、保存してください。</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロックを解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>代わりにログイン(&amp;S)</translation>
    </message>
    <message>
        <source>The keyring is being read</source>
        <translation>キーリングを読み込んでいます</translation>
    </message>
    <message>
        <source>Twinbolt is locked</source>
        <translation>Twinboltはロックされています</translation>
    </message>
    <message>
        <source>{display_name} (@{name}) is locked</source>
        <translation>{display_name} (@{name})はロックされています</translation>
    </message>
    <message>
        <source>Nothing of the account is in this program&apos;s memory now. Unlocking reads the keyring again.</source>
        <translation>今、このプログラムのメモリにアカウントの内容はありません。解除すると、キーリングをもう一度読み込みます。</translation>
    </message>
    <message>
        <source>This session was not to be kept, so locking has signed it out. Unlock to sign in again.</source>
        <translation>このセッションは保存しない設定なので、ロックしたときにログアウトしました。解除して、もう一度ログインしてください。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice: a pretend account. Nothing here reaches Roblox or changes your real account.</source>
        <translation>練習中：練習用アカウントです。ここでの操作はRobloxに届かず、本物のアカウントは変わりません。</translation>
    </message>
    <message>
        <source>Test server: this window talks to a program on this computer, not to Roblox.</source>
        <translation>テストサーバー：このウィンドウはRobloxではなく、このパソコンのプログラムと通信しています。</translation>
    </message>
    <message>
        <source>Hide the devices</source>
        <translation>デバイスを隠す</translation>
    </message>
    <message>
        <source>Show the devices</source>
        <translation>デバイスを表示する</translation>
    </message>
</context>
<context>
    <name>MakePage</name>
    <message>
        <source>Make new recovery codes</source>
        <translation>新しいリカバリーコードを作る</translation>
    </message>
    <message>
        <source>Each code lets you in once, when your phone or key is lost. Roblox shows them a single time.</source>
        <translation>スマホやキーをなくしたとき、コード1つで1回ログインできます。Robloxが表示するのは1度だけです。</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>Have a printer, or pen and paper, at hand</source>
        <translation>プリンターか、ペンと紙を用意してください</translation>
    </message>
    <message>
        <source>Look around you: nobody else should see the codes</source>
        <translation>周りを見てください。ほかの人にコードを見られないように</translation>
    </message>
    <message>
        <source>At the end you type one code back, to be sure that your copy is good</source>
        <translation>最後にコードを1つ入力して、控えが正しいかを確かめます</translation>
    </message>
    <message>
        <source>&amp;Make new codes</source>
        <translation>新しいコードを作る(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) that you have now will stop working at once.</source>
        <translation>
            <numerusform>今あるコード%n個がすぐに使えなくなります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>How do you want to prove that it is you?</source>
        <translation>本人であることをどう証明しますか？</translation>
    </message>
    <message>
        <source>Choose a method. You can add others later.</source>
        <translation>方法を1つ選んでください。ほかはあとで追加できます。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
    <message>
        <source>Methods are being read</source>
        <translation>方法を読み込んでいます</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Turns off: {methods}.</source>
        <translation>オフになるもの：{methods}。</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>おすすめ</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Authenticator app</source>
        <translation>認証アプリ</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>セキュリティキー</translation>
    </message>
    <message>
        <source>Email code</source>
        <translation>メールのコード</translation>
    </message>
    <message>
        <source>Text message (SMS)</source>
        <translation>SMS（ショートメッセージ）</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>パスキー</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>別のデバイス</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Unknown method</source>
        <translation>不明な方法</translation>
    </message>
    <message>
        <source>An app on your phone shows a new six-digit code every 30 seconds. Works without a network.</source>
        <translation>スマホのアプリが、30秒ごとに新しい6けたのコードを表示します。通信なしで使えます。</translation>
    </message>
    <message>
        <source>A small device that you plug in and touch. Fake websites cannot trick it.</source>
        <translation>差しこんでタッチする小さな機器です。にせのウェブサイトにだまされません。</translation>
    </message>
    <message>
        <source>A code is sent to your email. As safe as your mailbox is.</source>
        <translation>コードがメールで届きます。安全さはメールボックスと同じです。</translation>
    </message>
    <message>
        <source>A code is sent to your phone number. Thieves can steal phone numbers.</source>
        <translation>コードが電話番号に届きます。電話番号は盗まれることがあります。</translation>
    </message>
    <message>
        <source>Your phone or computer signs you in with your face, finger or PIN.</source>
        <translation>スマホやパソコンが、顔、指、PINでログインします。</translation>
    </message>
    <message>
        <source>A device where you are signed in asks you to approve.</source>
        <translation>ログイン中のデバイスで、承認を求められます。</translation>
    </message>
    <message>
        <source>Codes on paper that get you in when everything else is lost.</source>
        <translation>ほかをすべてなくしたときに、ログインできる紙のコードです。</translation>
    </message>
    <message>
        <source>Your password can be asked for as an extra check.</source>
        <translation>追加の確認として、パスワードを求められることがあります。</translation>
    </message>
    <message>
        <source>Roblox lists a method that this version of Twinbolt does not know.</source>
        <translation>このバージョンのTwinboltが知らない方法が、Robloxにあります。</translation>
    </message>
    <message>
        <source>Stops whoever has only your password. Needs no network.</source>
        <translation>パスワードしか知らない人を防ぎます。通信はいりません。</translation>
    </message>
    <message>
        <source>Stops stolen passwords, and fake websites as well.</source>
        <translation>盗まれたパスワードも、にせのウェブサイトも防ぎます。</translation>
    </message>
    <message>
        <source>Stops whoever has only your password. As safe as your mailbox is.</source>
        <translation>パスワードしか知らない人を防ぎます。安全さはメールボックスと同じです。</translation>
    </message>
    <message>
        <source>Stops most thieves, but phone numbers can be stolen.</source>
        <translation>ほとんどの泥棒を防ぎますが、電話番号は盗まれることがあります。</translation>
    </message>
    <message>
        <source>Get you in when everything else is lost.</source>
        <translation>ほかをすべてなくしたときにログインできます。</translation>
    </message>
    <message>
        <source>Can be asked for as an extra check. Alone, it is not enough.</source>
        <translation>追加の確認として求められることがあります。これだけでは足りません。</translation>
    </message>
    <message>
        <source>Costs: your phone at hand, and recovery codes if you lose it.</source>
        <translation>必要なもの：手元のスマホと、なくしたときのリカバリーコード。</translation>
    </message>
    <message>
        <source>Costs: a key to buy, better two. Works in web browsers only.</source>
        <translation>必要なもの：買ったキー。できれば2つ。ウェブブラウザでだけ使えます。</translation>
    </message>
    <message>
        <source>Costs: a moment until the email comes.</source>
        <translation>必要なもの：メールが届くまでの少しの時間。</translation>
    </message>
    <message>
        <source>Costs: phone reception, and your number known to Roblox.</source>
        <translation>必要なもの：電波と、Robloxに知らせる電話番号。</translation>
    </message>
    <message>
        <source>Costs: nothing. Made on roblox.com, by your phone or computer.</source>
        <translation>必要なもの：なし。スマホやパソコンを使って、roblox.comで作ります。</translation>
    </message>
    <message>
        <source>Costs: that device at hand, and care to approve only yourself.</source>
        <translation>必要なもの：手元のそのデバイスと、自分だけを承認する注意深さ。</translation>
    </message>
    <message>
        <source>Costs: a sheet of paper and a safe place for it.</source>
        <translation>必要なもの：紙1枚と、それをしまう安全な場所。</translation>
    </message>
    <message>
        <source>Costs: one that you use nowhere else.</source>
        <translation>必要なもの：ほかで使っていないパスワード。</translation>
    </message>
</context>
<context>
    <name>MethodsTab</name>
    <message>
        <source>Ways to prove that it is you</source>
        <translation>本人であることを証明する方法</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>{action}: {method}</source>
        <translation>{action}：{method}</translation>
    </message>
    <message>
        <source>On since {date}.</source>
        <translation>{date}からオンです。</translation>
    </message>
    <message>
        <source>Off since {date}.</source>
        <translation>{date}からオフです。</translation>
    </message>
    <message>
        <source>On, asked first</source>
        <translation>オン（最初に求められます）</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>提供なし</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Give your security key a name</source>
        <translation>セキュリティキーに名前をつけてください</translation>
    </message>
    <message>
        <source>So that you know later which one it is, for example “Blue key” or “Spare in the drawer”.</source>
        <translation>あとでどのキーかわかるように、たとえば「青いキー」や「引き出しの予備」などです。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>キーの名前</translation>
    </message>
    <message>
        <source>{used} of {limit} keys used</source>
        <translation>キー {used}/{limit} 個を使用中</translation>
    </message>
</context>
<context>
    <name>NotYetPage</name>
    <message>
        <source>&amp;Set up an authenticator</source>
        <translation>認証アプリを設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Security keys are not offered</source>
        <translation>セキュリティキーは使えません</translation>
    </message>
    <message>
        <source>First an authenticator app, then a key</source>
        <translation>先に認証アプリ、次にキー</translation>
    </message>
    <message>
        <source>There is no room for another key</source>
        <translation>これ以上キーを追加できません</translation>
    </message>
    <message>
        <source>Roblox does not offer security keys to your account.</source>
        <translation>このアカウントでは、Robloxがセキュリティキーを提供していません。</translation>
    </message>
    <message>
        <source>Roblox takes security keys only beside an authenticator app. Set that up now; afterwards you come back here.</source>
        <translation>Robloxでは、セキュリティキーは認証アプリと一緒にしか使えません。今設定してください。そのあとここに戻ります。</translation>
    </message>
    <message>
        <source>Your account has {limit} keys, which is the most that Roblox takes. Remove one first.</source>
        <translation>アカウントにはキーが{limit}個あり、これがRobloxの上限です。先に1つ削除してください。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The session of @{name} turned out to belong to another account. It was dropped, and nothing that it told is shown.</source>
        <translation>@{name}のセッションは別のアカウントのものでした。破棄し、その内容は一切表示していません。</translation>
    </message>
    <message>
        <source>Twinbolt locked itself because nobody was there, and ended what was open. {left}</source>
        <translation>だれもいなかったためTwinboltが自動でロックし、開いていた作業を終了しました。{left}</translation>
    </message>
    <message>
        <source>Signed out here, but Roblox could not be told: {why} On roblox.com, under Settings, you can end the session there as well.</source>
        <translation>ここではログアウトしましたが、Robloxに知らせられませんでした。{why} roblox.comの「設定」で、そちらのセッションも終了できます。</translation>
    </message>
    <message>
        <source>{why} You are signed in until Twinbolt ends, and have to sign in again after that.</source>
        <translation>{why} Twinboltを終了するまではログインしたままです。そのあとはもう一度ログインが必要です。</translation>
    </message>
    <message>
        <source>The list of accounts could not be written. It is forgotten when Twinbolt ends.</source>
        <translation>アカウントのリストを書きこめませんでした。Twinboltを終了すると忘れます。</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>もう一度ログイン(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>わかりました(&amp;U)</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Roblox password</source>
        <translation>Robloxのパスワード</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Type your Roblox password</source>
        <translation>Robloxのパスワードを入力してください</translation>
    </message>
    <message>
        <source>Roblox wants to be sure that it is still you.</source>
        <translation>Robloxが、まだ本人かどうかを確かめたがっています。</translation>
    </message>
    <message>
        <source>It is sent to Roblox for this check alone and not kept.</source>
        <translation>この確認のためだけにRobloxへ送られ、保存されません。</translation>
    </message>
    <message>
        <source>Roblox asks for your password</source>
        <translation>Robloxがパスワードを求めています</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
    <message>
        <source>It is sent to Roblox for this step alone and forgotten afterwards. Twinbolt never asks for it to sign in.</source>
        <translation>このステップのためだけにRobloxへ送られ、あとは忘れます。ログインのためにTwinboltがきくことは絶対にありません。</translation>
    </message>
    <message>
        <source>It wants to be sure that it is you who changes the lock.</source>
        <translation>カギを変えるのが本人かどうかを確かめるためです。</translation>
    </message>
    <message>
        <source>That password was not right. Type it again; mind capital letters.</source>
        <translation>パスワードが違います。もう一度入力してください。大文字と小文字に注意してください。</translation>
    </message>
    <message>
        <source>It wants to be surer that it is you before it goes on.</source>
        <translation>先へ進む前に、本人かどうかをもっとよく確かめたいためです。</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>Phone</source>
        <translation>スマホ</translation>
    </message>
    <message>
        <source>Scan the screen</source>
        <translation>画面を読み取る</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Phone&apos;s clock is ahead by</source>
        <translation>スマホの時計の進み</translation>
    </message>
    <message>
        <source>The authenticator app is empty. When a QR code is on screen, press “Scan the screen”.</source>
        <translation>認証アプリは空です。画面にQRコードが出たら、「画面を読み取る」を押してください。</translation>
    </message>
    <message>
        <source>Added. This is the running code; type it into the window.</source>
        <translation>追加しました。これが今のコードです。ウィンドウに入力してください。</translation>
    </message>
    <message>
        <source>This one is in the app already.</source>
        <translation>これはもうアプリに入っています。</translation>
    </message>
    <message>
        <source>The camera sees no QR code on the screen.</source>
        <translation>カメラで見ても、画面にQRコードがありません。</translation>
    </message>
    <message>
        <source>A sign-in code. Answer on the second device, below.</source>
        <translation>ログインコードです。下の2台目のデバイスで答えてください。</translation>
    </message>
    <message>
        <source>That sign-in code is not good any more.</source>
        <translation>そのログインコードはもう使えません。</translation>
    </message>
    <message>
        <source>That QR code is not for an authenticator app.</source>
        <translation>そのQRコードは認証アプリ用ではありません。</translation>
    </message>
</context>
<context>
    <name>PhonePasskeys</name>
    <message>
        <source>A passkey on your phone or tablet cannot be reached from here. Your browser can, on roblox.com.</source>
        <translation>スマホやタブレットのパスキーは、ここからは使えません。roblox.comなら、ブラウザで使えます。</translation>
    </message>
</context>
<context>
    <name>PlugInPage</name>
    <message>
        <source>Plug your security key in</source>
        <translation>セキュリティキーを差しこんでください</translation>
    </message>
    <message>
        <source>Then start, and do what the next page says.</source>
        <translation>次に開始を押し、次のページの案内に従ってください。</translation>
    </message>
    <message>
        <source>&amp;Ask the key</source>
        <translation>キーにたずねる(&amp;A)</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>差しこみ済み</translation>
    </message>
    <message>
        <source>“{name}” is plugged in.</source>
        <translation>「{name}」が差しこまれています。</translation>
    </message>
    <message>
        <source>“{name}” was pulled out.</source>
        <translation>「{name}」が抜かれました。</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>セキュリティキー</translation>
    </message>
    <message>
        <source>Windows asks for the key in a window of its own.</source>
        <translation>Windowsが専用のウィンドウでキーを求めます。</translation>
    </message>
    <message>
        <source>Any key that Windows knows</source>
        <translation>Windowsが使えるすべてのキー</translation>
    </message>
    <message>
        <source>As soon as it is in, it appears here.</source>
        <translation>差しこむと、すぐここに表示されます。</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>キーはまだありません</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
</context>
<context>
    <name>Posture</name>
    <message>
        <source>Only your password protects this account</source>
        <translation>アカウントを守っているのはパスワードだけです</translation>
    </message>
    <message>
        <source>Whoever learns it can take the account. Two-step verification stops that. It takes five minutes.</source>
        <translation>パスワードを知った人は、アカウントを乗っ取れます。2段階認証がそれを防ぎます。5分でできます。</translation>
    </message>
    <message>
        <source>Protected, but you could lock yourself out</source>
        <translation>守られていますが、自分が締め出されるおそれがあります</translation>
    </message>
    <message>
        <source>Two-step verification is on. Now make sure that you can always get in yourself.</source>
        <translation>2段階認証はオンです。次は、自分がいつでもログインできるようにしましょう。</translation>
    </message>
    <message>
        <source>Protected, but not as well as it could be</source>
        <translation>守られていますが、もっとよくできます</translation>
    </message>
    <message>
        <source>Two-step verification is on. What is listed below would make it stronger.</source>
        <translation>2段階認証はオンです。下にあることをすると、もっと強くなります。</translation>
    </message>
    <message>
        <source>Well protected, with something to put right</source>
        <translation>よく守られていますが、直すところがあります</translation>
    </message>
    <message>
        <source>Two-step verification is on. Look at what is listed below when you have a minute.</source>
        <translation>2段階認証はオンです。時間があるときに、下にあることを見てください。</translation>
    </message>
    <message>
        <source>Your account is well protected</source>
        <translation>アカウントはよく守られています</translation>
    </message>
    <message>
        <source>Two-step verification is on, and you can get in even if you lose something.</source>
        <translation>2段階認証はオンで、何かをなくしてもログインできます。</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>とても低い</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低い</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高い</translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>{date}に作成。</translation>
    </message>
    <message>
        <source>No second step is on</source>
        <translation>2つ目のステップがオンになっていません</translation>
    </message>
    <message>
        <source>A stolen password is enough to sign in, and to lock you out.</source>
        <translation>パスワードを盗まれるだけで、ログインされ、締め出されてしまいます。</translation>
    </message>
    <message>
        <source>Codes come by message only</source>
        <translation>コードがメッセージでしか届きません</translation>
    </message>
    <message>
        <source>On: {methods}. Mailboxes and phone numbers can be stolen. An authenticator app is safer.</source>
        <translation>オン：{methods}。メールボックスや電話番号は盗まれることがあります。認証アプリのほうが安全です。</translation>
    </message>
    <message>
        <source>There is one way in only</source>
        <translation>ログインできる方法が1つしかありません</translation>
    </message>
    <message>
        <source>{way}. If you lose it, you lose the account.</source>
        <translation>{way}。これを失うと、アカウントも失います。</translation>
    </message>
    <message>
        <source>If you lose it, you lose the account.</source>
        <translation>これを失うと、アカウントも失います。</translation>
    </message>
    <message>
        <source>There are no recovery codes</source>
        <translation>リカバリーコードがありません</translation>
    </message>
    <message>
        <source>On paper, they let you in on the day when everything else is gone.</source>
        <translation>紙にあれば、ほかをすべてなくした日でもログインできます。</translation>
    </message>
    <message>
        <source>Few recovery codes are left</source>
        <translation>リカバリーコードの残りが少なくなっています</translation>
    </message>
    <message>
        <source>Unused codes: {count}. Each works once.</source>
        <translation>使っていないコード：{count}。どれも1回だけ使えます。</translation>
    </message>
    <message>
        <source>Your newest recovery codes are missing</source>
        <translation>最新のリカバリーコードがありません</translation>
    </message>
    <message>
        <source>Twinbolt does not have them; older ones are void.</source>
        <translation>Twinboltは持っておらず、古いものは無効です。</translation>
    </message>
    <message>
        <source>Your recovery codes may be void</source>
        <translation>リカバリーコードが無効かもしれません</translation>
    </message>
    <message>
        <source>Roblox may have made new ones that are not known to be saved.</source>
        <translation>Robloxが新しいコードを作ったかもしれませんが、保存されたかわかりません。</translation>
    </message>
    <message>
        <source>Your new recovery codes are not known to be saved</source>
        <translation>新しいリカバリーコードが保存されたかわかりません</translation>
    </message>
    <message>
        <source>Look at them once more, and give one back to show that your copy is good.</source>
        <translation>もう一度見て、1つ入力し、控えが正しいことを確かめてください。</translation>
    </message>
    <message>
        <source>Your recovery codes are old</source>
        <translation>リカバリーコードが古くなっています</translation>
    </message>
    <message>
        <source>Made on {date}. Do you still know where they are?</source>
        <translation>{date}に作成。どこにあるか覚えていますか？</translation>
    </message>
    <message>
        <source>Your recovery codes are older than your newest method</source>
        <translation>リカバリーコードが最新の方法より前のものです</translation>
    </message>
    <message>
        <source>Made on {date}. They still work; check that you have them.</source>
        <translation>{date}に作成。まだ使えます。手元にあるか確かめてください。</translation>
    </message>
    <message>
        <source>You have one security key</source>
        <translation>セキュリティキーが1つだけです</translation>
    </message>
    <message>
        <source>Keys get lost. A spare in a drawer costs little.</source>
        <translation>キーはなくすことがあります。引き出しの予備は高くありません。</translation>
    </message>
    <message>
        <source>Something was changed, not from this computer</source>
        <translation>このコンピューター以外で何かが変更されました</translation>
    </message>
    <message>
        <source>{change}. If it was not you, change your password now.</source>
        <translation>{change}。心当たりがなければ、今すぐパスワードを変えてください。</translation>
    </message>
    <message>
        <source>Your email address is not verified</source>
        <translation>メールアドレスが認証されていません</translation>
    </message>
    <message>
        <source>Roblox can help you back in by a message to {address} only once it is verified.</source>
        <translation>{address}へのメッセージでRobloxが助けられるのは、認証したあとだけです。</translation>
    </message>
    <message>
        <source>Roblox cannot help you back in without a verified address.</source>
        <translation>認証したアドレスがないと、Robloxは助けられません。</translation>
    </message>
    <message>
        <source>The weaker method is asked for first</source>
        <translation>弱い方法が先に求められます</translation>
    </message>
    <message>
        <source>{weaker}, though {stronger} is on. If you can do without it, turn it off.</source>
        <translation>{stronger}がオンなのに、先に求められるのは{weaker}です。なくてもよければ、オフにしてください。</translation>
    </message>
    <message>
        <source>This is the account of somebody under 13</source>
        <translation>13歳未満の人のアカウントです</translation>
    </message>
    <message>
        <source>Roblox limits what can be changed. A parent may have to help.</source>
        <translation>Robloxは変更できることを制限しています。保護者の手伝いが必要なことがあります。</translation>
    </message>
    <message>
        <source>Open roblox.com</source>
        <translation>roblox.comを開く</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Make codes</source>
        <translation>コードを作る</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>コードを見る</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>スマホ</translation>
    </message>
    <message>
        <source>My email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>A security key</source>
        <translation>セキュリティキー</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このパソコン</translation>
    </message>
    <message>
        <source>My recovery codes</source>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>Set up an authenticator app now, while you still can.</source>
        <translation>まだできるうちに、今すぐ認証アプリを設定してください。</translation>
    </message>
    <message>
        <source>Make recovery codes now, and keep them on paper.</source>
        <translation>今すぐリカバリーコードを作り、紙で保管してください。</translation>
    </message>
    <message>
        <source>Add a security key now, and keep it somewhere else.</source>
        <translation>今すぐセキュリティキーを追加し、別の場所にしまってください。</translation>
    </message>
    <message>
        <source>Nothing here helps against losing all of that at once.</source>
        <translation>これら全部を一度になくすと、ここでできることはありません。</translation>
    </message>
</context>
<context>
    <name>PracticeDock</name>
    <message>
        <source>Your practice devices</source>
        <translation>練習用のデバイス</translation>
    </message>
    <message>
        <source>These play the things that you have at home.</source>
        <translation>家にあるものの代わりです。</translation>
    </message>
    <message>
        <source>Lost for this drill: {things}. It is all back afterwards.</source>
        <translation>この練習でなくしたもの：{things}。終わればすべて元に戻ります。</translation>
    </message>
</context>
<context>
    <name>PretendAccountsCard</name>
    <message>
        <source>About the pretend accounts</source>
        <translation>練習用アカウントについて</translation>
    </message>
    <message>
        <source>Their passwords, if you are asked for one:</source>
        <translation>パスワードを求められたら、これを使います：</translation>
    </message>
    <message>
        <source>Pretend password of {name}</source>
        <translation>{name}の練習用パスワード</translation>
    </message>
    <message>
        <source>The recovery codes on the paper of @{name}. Each works once, until new ones are made:</source>
        <translation>@{name}の紙にあるリカバリーコード（新しいものを作るまで、どれも1回だけ使えます）：</translation>
    </message>
    <message>
        <source>Let the QR code expire</source>
        <translation>QRコードを期限切れにする</translation>
    </message>
    <message>
        <source>Recovery code on paper</source>
        <translation>紙のリカバリーコード</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Roblox got the request, but its answer never arrived. It may or may not be done.</source>
        <translation>Robloxに要求は届きましたが、返事が届きませんでした。できたかどうかわかりません。</translation>
    </message>
    <message>
        <source>Let Twinbolt look before you try again.</source>
        <translation>もう一度試す前に、Twinboltに確認させてください。</translation>
    </message>
    <message>
        <source>This session belongs to another account.</source>
        <translation>このセッションは別のアカウントのものです。</translation>
    </message>
    <message>
        <source>Nothing of it is shown. Sign in again.</source>
        <translation>その内容は何も表示していません。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Twinbolt was about to contact an address that is not Roblox&apos;s, and stopped.</source>
        <translation>TwinboltがRobloxではないアドレスに接続しようとしたため、止めました。</translation>
    </message>
    <message>
        <source>Nothing was sent. Please report this.</source>
        <translation>何も送っていません。このことを報告してください。</translation>
    </message>
    <message>
        <source>The connection is not safe: somebody else answered in Roblox&apos;s name.</source>
        <translation>接続が安全ではありません。だれかがRobloxの名前で返事をしました。</translation>
    </message>
    <message>
        <source>Nothing was sent. Try another network, and check this computer&apos;s date.</source>
        <translation>何も送っていません。別のネットワークを試し、このパソコンの日付を確かめてください。</translation>
    </message>
    <message>
        <source>The connection is not safe: the certificate shown for Roblox is not valid today.</source>
        <translation>接続が安全ではありません。Robloxのものとして示された証明書は、今日は有効ではありません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date; if it is right, try another network.</source>
        <translation>何も送っていません。このパソコンの日付を確かめてください。正しければ、別のネットワークを試してください。</translation>
    </message>
    <message>
        <source>The connection is not safe: a server of another name answered in Roblox&apos;s place.</source>
        <translation>接続が安全ではありません。Robloxの代わりに、別の名前のサーバーが返事をしました。</translation>
    </message>
    <message>
        <source>Nothing was sent. Try another network; one that wants a login often does this.</source>
        <translation>何も送っていません。別のネットワークを試してください。ログインが必要なネットワークではよくあることです。</translation>
    </message>
    <message>
        <source>Roblox could not be reached in time.</source>
        <translation>時間内にRobloxにつながりませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check your internet connection and try again.</source>
        <translation>何も送っていません。インターネット接続を確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Roblox does not take connections at the moment.</source>
        <translation>Robloxが今、接続を受け付けていません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again in a few minutes.</source>
        <translation>何も送っていません。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>There is no connection to Roblox.</source>
        <translation>Robloxに接続できません。</translation>
    </message>
    <message>
        <source>Roblox took too long to answer.</source>
        <translation>Robloxの返事に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Your account was not changed. Try again.</source>
        <translation>アカウントは変わっていません。もう一度試してください。</translation>
    </message>
    <message>
        <source>The connection broke before Roblox&apos;s answer was complete.</source>
        <translation>Robloxの返事が終わる前に、接続が切れました。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a few minutes.</source>
        <translation>何も変わっていません。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>A web page came in place of Roblox&apos;s answer, as from a network that wants a login.</source>
        <translation>Robloxの返事の代わりにウェブページが届きました。ログインが必要なネットワークのようです。</translation>
    </message>
    <message>
        <source>Nothing was changed. Open any page in your browser, then try again.</source>
        <translation>何も変わっていません。ブラウザーで何かのページを開いてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Roblox answered with nothing at all (status {status}).</source>
        <translation>Robloxから空の返事が届きました（ステータス {status}）。</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was cut short or damaged (status {status}).</source>
        <translation>Robloxの返事が途中で切れたか、こわれていました（ステータス {status}）。</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was far too large, so it was not read to its end.</source>
        <translation>Robloxの返事が大きすぎたため、最後まで読み込みませんでした。</translation>
    </message>
    <message>
        <source>Roblox answered with something that Twinbolt cannot read (status {status}).</source>
        <translation>Robloxから、Twinboltが読めない返事がありました（ステータス{status}）。</translation>
    </message>
    <message>
        <source>Roblox wants to be surer that it is you (“{kind}”) and has done nothing yet.</source>
        <translation>Robloxが、本人かどうかをもっとよく確かめたがっており（「{kind}」）、まだ何もしていません。</translation>
    </message>
    <message>
        <source>Do this step on roblox.com, in your browser.</source>
        <translation>このステップは、ブラウザでroblox.comを開いて行ってください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Do this step on roblox.com, in your browser.</source>
        <translation>何も変わっていません。このステップは、ブラウザでroblox.comを開いて行ってください。</translation>
    </message>
    <message>
        <source>The check was not passed.</source>
        <translation>確認を通れませんでした。</translation>
    </message>
    <message>
        <source>You stopped the check, so nothing was changed.</source>
        <translation>確認をやめたので、何も変わっていません。</translation>
    </message>
    <message>
        <source>Begin this step again whenever you like.</source>
        <translation>いつでも、このステップをもう一度始められます。</translation>
    </message>
    <message>
        <source>The check ran out or was used already, so nothing was changed.</source>
        <translation>確認の期限が切れたか、もう使われたので、何も変わっていません。</translation>
    </message>
    <message>
        <source>Begin this step again; Roblox will ask anew.</source>
        <translation>このステップをもう一度始めてください。Robloxがあらためてたずねます。</translation>
    </message>
    <message>
        <source>Roblox did not accept the check, so nothing was changed.</source>
        <translation>Robloxが確認を受け付けなかったので、何も変わっていません。</translation>
    </message>
    <message>
        <source>Roblox wants two-step verification to be on before it does this.</source>
        <translation>これをするには、先に2段階認証をオンにする必要があります。</translation>
    </message>
    <message>
        <source>Set it up first, then begin this step again.</source>
        <translation>先に設定して、このステップをもう一度始めてください。</translation>
    </message>
    <message>
        <source>Roblox asks for a check that only a browser can show (“{kind}”).</source>
        <translation>Robloxが、ブラウザでしか表示できない確認を求めています（「{kind}」）。</translation>
    </message>
    <message>
        <source>Roblox has blocked this session (“{kind}”).</source>
        <translation>Robloxがこのセッションをブロックしました（「{kind}」）。</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in on roblox.com, in your browser, to see why.</source>
        <translation>何も変わっていません。理由を見るには、ブラウザでroblox.comにログインしてください。</translation>
    </message>
    <message>
        <source>Roblox does not let this session do this (“{kind}”).</source>
        <translation>Robloxは、このセッションではこれを許可していません（「{kind}」）。</translation>
    </message>
    <message>
        <source>Roblox asks for a check that Twinbolt does not know (“{kind}”).</source>
        <translation>Robloxが、Twinboltの知らない確認を求めています（「{kind}」）。</translation>
    </message>
    <message>
        <source>Roblox asked for one check after another, without end.</source>
        <translation>Robloxが、終わりなく次々に確認を求めました。</translation>
    </message>
    <message>
        <source>Roblox is working on two-step verification and has closed it for now.</source>
        <translation>Robloxが2段階認証を作業中で、今は使えません。</translation>
    </message>
    <message>
        <source>That was too many tries in a short time.</source>
        <translation>短い間に試しすぎました。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>数分待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>{seconds}秒後にもう一度試してください。</translation>
    </message>
    <message>
        <source>Roblox did not accept the request. Often that is because of a wrong clock.</source>
        <translation>Robloxがリクエストを受け付けませんでした。時計がずれていることがよくある原因です。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>このコンピューターの日付と時刻を合わせてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Roblox did not accept what your key answered, perhaps as it took too long.</source>
        <translation>Robloxがキーの返事を受け付けませんでした。時間がかかりすぎたのかもしれません。</translation>
    </message>
    <message>
        <source>Ask the key again.</source>
        <translation>もう一度キーを使ってください。</translation>
    </message>
    <message>
        <source>Roblox cannot say whether your other device has answered.</source>
        <translation>ほかのデバイスで返事があったかどうか、Robloxにもわかりません。</translation>
    </message>
    <message>
        <source>Ask again, or choose another way.</source>
        <translation>もう一度たずねるか、別の方法を選んでください。</translation>
    </message>
    <message>
        <source>Roblox does not take a code by email for this right now.</source>
        <translation>今、Roblox はこの操作でメールのコードを受け付けません。</translation>
    </message>
    <message>
        <source>Choose another way, or do this on roblox.com, in your browser.</source>
        <translation>別の方法を選ぶか、ブラウザーで roblox.com から行ってください。</translation>
    </message>
    <message>
        <source>Roblox wants a verified email address before an authenticator can be set up.</source>
        <translation>認証アプリを設定するには、認証したメールアドレスが必要です。</translation>
    </message>
    <message>
        <source>Verify your email under Settings on roblox.com, then come back.</source>
        <translation>roblox.comの「設定」でメールアドレスを認証してから、戻ってきてください。</translation>
    </message>
    <message>
        <source>An authenticator is on already for this account.</source>
        <translation>このアカウントでは、もう認証アプリがオンです。</translation>
    </message>
    <message>
        <source>Close the wizard and refresh to see it. If it was not you, check your account now.</source>
        <translation>この画面を閉じて更新すると見えます。自分でなければ、今すぐアカウントを確かめてください。</translation>
    </message>
    <message>
        <source>Roblox does not allow codes by text message for your account.</source>
        <translation>このアカウントでは、RobloxがSMSのコードを許可していません。</translation>
    </message>
    <message>
        <source>Look under Settings on roblox.com for why, or use another method.</source>
        <translation>理由はroblox.comの「設定」で見るか、ほかの方法を使ってください。</translation>
    </message>
    <message>
        <source>Roblox does not allow this method to be turned off, so it stays on.</source>
        <translation>Robloxがこの方法をオフにすることを許可していないため、オンのままです。</translation>
    </message>
    <message>
        <source>Look under Settings on roblox.com for why. Accounts of children have limits.</source>
        <translation>理由はroblox.comの「設定」で見てください。子どものアカウントには制限があります。</translation>
    </message>
    <message>
        <source>Roblox wants your password before it removes keys, and takes it nowhere else.</source>
        <translation>キーを削除する前にRobloxがパスワードを求めますが、Robloxのサイトでしか受け付けません。</translation>
    </message>
    <message>
        <source>Remove the key on roblox.com, in your browser.</source>
        <translation>ブラウザでroblox.comを開いて、キーを削除してください。</translation>
    </message>
    <message>
        <source>Roblox says that this code is not right.</source>
        <translation>Robloxによると、このコードは違います。</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, and type that one.</source>
        <translation>アプリの次のコードを待って、それを入力してください。</translation>
    </message>
    <message>
        <source>Roblox does not accept this as a proof that it is you.</source>
        <translation>Roblox は、これを本人の証明として認めません。</translation>
    </message>
    <message>
        <source>Use the key again or have another code sent, or choose another way.</source>
        <translation>もう一度キーを使うか、新しいコードを送ってもらうか、別の方法を選んでください。</translation>
    </message>
    <message>
        <source>Each one works once. Look at it again, or take the next one on your paper.</source>
        <translation>どれも一度しか使えません。もう一度確かめるか、紙にある次のコードを使ってください。</translation>
    </message>
    <message>
        <source>Roblox does not accept what the key signed.</source>
        <translation>キーの署名がRobloxに受け付けられませんでした。</translation>
    </message>
    <message>
        <source>It may be for another account. Ask the key again, or choose another way.</source>
        <translation>別のアカウント用かもしれません。もう一度キーにたずねるか、ほかの方法を選んでください。</translation>
    </message>
    <message>
        <source>The QR code is too old; Roblox does not accept it any more.</source>
        <translation>QRコードが古いため、Robloxはもう受け付けません。</translation>
    </message>
    <message>
        <source>Get a fresh one. Delete the old entry from your app.</source>
        <translation>新しいものを取ってください。アプリの古い項目は削除してください。</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>更新してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>This check has run out or was used already.</source>
        <translation>この確認は期限が切れたか、もう使われました。</translation>
    </message>
    <message>
        <source>Start again from where you were asked for it.</source>
        <translation>求められたところから、もう一度始めてください。</translation>
    </message>
    <message>
        <source>Roblox says that this is not your account.</source>
        <translation>Robloxによると、これはあなたのアカウントではありません。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Roblox has no verified email address for this account.</source>
        <translation>このアカウントには、認証したメールアドレスがありません。</translation>
    </message>
    <message>
        <source>Verify your email under Settings on roblox.com.</source>
        <translation>roblox.comの「設定」でメールアドレスを認証してください。</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>パスワードが違います。</translation>
    </message>
    <message>
        <source>Type it again. Mind capital letters.</source>
        <translation>もう一度入力してください。大文字と小文字に注意してください。</translation>
    </message>
    <message>
        <source>Roblox does not allow this for your account.</source>
        <translation>このアカウントでは、Robloxがこれを許可していません。</translation>
    </message>
    <message>
        <source>Another method has to be on first.</source>
        <translation>先にほかの方法をオンにする必要があります。</translation>
    </message>
    <message>
        <source>Set up an authenticator app, then try again.</source>
        <translation>認証アプリを設定してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>このコードは違います。</translation>
    </message>
    <message>
        <source>Use the newest code, and type it again.</source>
        <translation>いちばん新しいコードを、もう一度入力してください。</translation>
    </message>
    <message>
        <source>This is on already.</source>
        <translation>これはもうオンです。</translation>
    </message>
    <message>
        <source>Refresh to see it.</source>
        <translation>更新すると見えます。</translation>
    </message>
    <message>
        <source>The set-up took too long and has run out.</source>
        <translation>設定に時間がかかりすぎて、期限が切れました。</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>もう一度始めてください。</translation>
    </message>
    <message>
        <source>Roblox has no verified phone number for this account.</source>
        <translation>このアカウントには、認証した電話番号がありません。</translation>
    </message>
    <message>
        <source>Verify your phone under Settings on roblox.com.</source>
        <translation>roblox.comの「設定」で電話番号を認証してください。</translation>
    </message>
    <message>
        <source>Your account has five security keys already, which is the most.</source>
        <translation>アカウントにはもうセキュリティキーが5個あり、これが上限です。</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>先に1つ削除してください。</translation>
    </message>
    <message>
        <source>Roblox does not take this name for the key.</source>
        <translation>Robloxがこのキーの名前を受け付けません。</translation>
    </message>
    <message>
        <source>Use another name of 1 to 40 characters.</source>
        <translation>1～40文字の別の名前を使ってください。</translation>
    </message>
    <message>
        <source>This was denied on the other device.</source>
        <translation>別のデバイスで拒否されました。</translation>
    </message>
    <message>
        <source>If it was not you, change your password.</source>
        <translation>自分でなければ、パスワードを変更してください。</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>セッションが終わりました。</translation>
    </message>
    <message>
        <source>Roblox did not accept this window&apos;s token, twice in a row.</source>
        <translation>Robloxが、このウィンドウのトークンを2回続けて受け付けませんでした。</translation>
    </message>
    <message>
        <source>An account PIN (parental control) is locked.</source>
        <translation>アカウントPIN（ペアレンタルコントロール）がロックされています。</translation>
    </message>
    <message>
        <source>Unlock it under Settings on roblox.com, then try again.</source>
        <translation>roblox.comの「設定」でロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Roblox wants to be surer that it is you.</source>
        <translation>Robloxが、本人かどうかをもっとよく確かめたがっています。</translation>
    </message>
    <message>
        <source>Type your password when asked.</source>
        <translation>きかれたら、パスワードを入力してください。</translation>
    </message>
    <message>
        <source>This code was used already.</source>
        <translation>このコードはもう使われました。</translation>
    </message>
    <message>
        <source>Wait for the next code, and type that one.</source>
        <translation>次のコードを待って、それを入力してください。</translation>
    </message>
    <message>
        <source>The sign-in code has run out.</source>
        <translation>ログインコードの期限が切れました。</translation>
    </message>
    <message>
        <source>Get a new one.</source>
        <translation>新しいコードを取ってください。</translation>
    </message>
    <message>
        <source>The other device was not used in time.</source>
        <translation>別のデバイスが時間内に使われませんでした。</translation>
    </message>
    <message>
        <source>Send the request again.</source>
        <translation>もう一度要求を送ってください。</translation>
    </message>
    <message>
        <source>Roblox refused, and gave no reason that Twinbolt knows ({status}, code {code}).</source>
        <translation>Robloxが断りましたが、Twinboltの知らない理由です（{status}、コード{code}）。</translation>
    </message>
</context>
<context>
    <name>RecoveryCodes</name>
    <message>
        <source>Roblox made new codes, but they never arrived here. Nobody has them, and the old ones are void. Make new ones.</source>
        <translation>Robloxが新しいコードを作りましたが、ここには届きませんでした。だれも持っておらず、古いコードは無効です。新しく作ってください。</translation>
    </message>
    <message>
        <source>Making recovery codes was interrupted, and Roblox made none. Codes that you had before still count.</source>
        <translation>リカバリーコードの作成が中断され、Robloxは作っていません。前からのコードはまだ使えます。</translation>
    </message>
    <message>
        <source>Roblox may have made new codes that never arrived here; then the old ones are void. Make new ones to be sure.</source>
        <translation>Robloxが新しいコードを作ったものの、ここに届かなかったかもしれません。その場合、古いコードは無効です。念のため新しく作ってください。</translation>
    </message>
    <message>
        <source>Roblox made new codes, and Twinbolt ended before you had shown that you saved them. It does not have them any more, and the old ones are void. Unless you wrote the new ones down, make new ones.</source>
        <translation>Robloxが新しいコードを作りましたが、保存したことを確かめる前にTwinboltが終了しました。Twinboltはもうコードを持っておらず、古いコードは無効です。新しいコードを書きとめていなければ、作り直してください。</translation>
    </message>
    <message>
        <source>Roblox made new codes, and Twinbolt ended before you had shown that you saved them. If they came through, this computer&apos;s keyring has them, but it cannot be opened now. Unlock it and start Twinbolt again, or make new ones.</source>
        <translation>Robloxが新しいコードを作りましたが、保存したことを確かめる前にTwinboltが終了しました。届いていれば、コードはこのパソコンのキーリングにありますが、今は開けません。ロックを解除してTwinboltを起動し直すか、新しく作ってください。</translation>
    </message>
    <message>
        <source>Roblox agreed, but your codes still count. Try again.</source>
        <translation>Robloxは了承しましたが、コードはまだ有効です。もう一度試してください。</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost, and your codes still count. Try again.</source>
        <translation>Robloxの返事が途中で失われましたが、今のコードはまだ使えます。もう一度試してください。</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way; this is what your account says.</source>
        <translation>Robloxの返事は途中で失われました。これはアカウントから読み取った内容です。</translation>
    </message>
    <message>
        <source>Roblox shows them only this once. Until you have shown that you saved them, this computer&apos;s keyring keeps them, so closing Twinbolt loses nothing.</source>
        <translation>Robloxが表示するのは今回だけです。保存したことを確かめるまで、このパソコンのキーリングがしまっておくので、Twinboltを閉じても何も失われません。</translation>
    </message>
    <message>
        <source>{why} These codes are in this window and nowhere else: save them before you close Twinbolt.</source>
        <translation>{why} これらのコードがあるのはこのウィンドウだけです。Twinboltを閉じる前に保存してください。</translation>
    </message>
    <message>
        <source>You made new codes and have not yet shown that you saved them. They are kept in this computer&apos;s keyring until then.</source>
        <translation>新しいコードを作りましたが、保存したことをまだ確かめていません。それまでは、このパソコンのキーリングにしまってあります。</translation>
    </message>
    <message>
        <source>You made new codes and have not yet shown that you saved them. They are in this window and nowhere else.</source>
        <translation>新しいコードを作りましたが、保存したことをまだ確かめていません。コードがあるのはこのウィンドウだけです。</translation>
    </message>
    <message>
        <source>{why} It still holds the codes, so Twinbolt will ask about them once more.</source>
        <translation>{why} まだコードが残っているので、Twinboltがもう一度たずねます。</translation>
    </message>
    <message>
        <source>Sent to the printer. Wait until you hold the paper.</source>
        <translation>プリンターに送りました。紙を手に取るまで待ってください。</translation>
    </message>
    <message>
        <source>The printer failed. Try again, or save them instead.</source>
        <translation>印刷できませんでした。もう一度試すか、代わりに保存してください。</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Print it, then delete the file.</source>
        <translation>「{name}」に保存しました。印刷したら、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Only you can read the file.</source>
        <translation>「{name}」に保存しました。このファイルを読めるのはあなただけです。</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Nothing was written.</source>
        <translation>「{name}」というファイルがもうあります。何も書きこんでいません。</translation>
    </message>
    <message>
        <source>“{name}” could not be written. Choose another folder.</source>
        <translation>「{name}」に書きこめませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>You have not yet shown that you saved your new recovery codes. This computer&apos;s keyring keeps them: Twinbolt shows them again when you start it the next time.</source>
        <translation>新しいリカバリーコードを保存したことを、まだ確かめていません。このパソコンのキーリングがしまっておき、次に起動したときにTwinboltがもう一度表示します。</translation>
    </message>
    <message>
        <source>Roblox is making recovery codes at this moment. If you close Twinbolt before they arrive, nobody will ever see them, and you have to make new ones.</source>
        <translation>今、Robloxがリカバリーコードを作っています。届く前にTwinboltを閉じると、だれも見られなくなり、作り直すことになります。</translation>
    </message>
    <message>
        <source>Your new recovery codes are in this window and nowhere else. If you close it, they are lost for good.</source>
        <translation>新しいリカバリーコードがあるのはこのウィンドウだけです。閉じると、二度と戻りません。</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesTab</name>
    <message>
        <source>Your recovery codes</source>
        <translation>あなたのリカバリーコード</translation>
    </message>
    <message>
        <source>Each code lets you in once when your phone or key is lost. Roblox never shows old codes again: what counts is the copy that you keep.</source>
        <translation>スマホやキーをなくしたとき、コード1つで1回ログインできます。Robloxは前のコードを二度と表示しません。大事なのは、手元の控えです。</translation>
    </message>
    <message>
        <source>&amp;Make new ones</source>
        <translation>新しく作る(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消す(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) left</source>
        <translation>
            <numerusform>コードは残り%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>{date}に作成。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>Never received</source>
        <translation>届いていません</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>残りわずか</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>十分</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>わかりました(&amp;U)</translation>
    </message>
    <message>
        <source>Make codes a&amp;gain</source>
        <translation>コードを作り直す(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>表示する(&amp;S)</translation>
    </message>
    <message>
        <source>No recovery codes</source>
        <translation>リカバリーコードなし</translation>
    </message>
    <message>
        <source>If your phone is lost, nothing lets you back in. Codes on paper do.</source>
        <translation>スマホをなくすと、ログインする方法がありません。紙のコードがあればログインできます。</translation>
    </message>
    <message>
        <source>&amp;Make recovery codes</source>
        <translation>リカバリーコードを作る(&amp;M)</translation>
    </message>
    <message>
        <source>They come with two-step verification: codes on paper for the day when your phone is gone.</source>
        <translation>2段階認証についてくるものです。スマホがなくなった日のための、紙のコードです。</translation>
    </message>
    <message>
        <source>&amp;Set up two-step verification</source>
        <translation>2段階認証を設定(&amp;S)</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Roblox is answering</source>
        <translation>Robloxの返事を待っています</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n key(s)?</source>
        <translation>
            <numerusform>キー%n個を削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove all the same</source>
        <translation>それでも削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Your account will no longer accept {names}. This erases nothing on the key itself: what other websites keep on it stays, and you can add it here again.</source>
        <translation>アカウントは{names}を受け付けなくなります。キー自体からは何も消えません。ほかのウェブサイトの情報は残り、ここでまた追加できます。</translation>
    </message>
    <message>
        <source>Afterwards everything hangs on your phone: if you lose it, nothing gets you back in. Add another key or make recovery codes first.</source>
        <translation>そのあとはスマホだけが頼りです。なくすと、ログインする方法がありません。先に別のキーを追加するか、リカバリーコードを作ってください。</translation>
    </message>
    <message>
        <source>Afterwards only your password protects the account. Set up another method first.</source>
        <translation>そのあとは、パスワードだけがアカウントを守ります。先に別の方法を設定してください。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>How {name} is protected</source>
        <translation>{name}の守られ方</translation>
    </message>
    <message>
        <source>Made on {date}, {time}, by Twinbolt {version}</source>
        <translation>{date} {time}にTwinbolt {version}で作成</translation>
    </message>
    <message>
        <source>Where the account stands</source>
        <translation>アカウントの状態</translation>
    </message>
    <message>
        <source>That is not known: the account could not be read.</source>
        <translation>わかりません。アカウントを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Take-over risk</source>
        <translation>乗っ取りの危険</translation>
    </message>
    <message>
        <source>Lock-out risk</source>
        <translation>締め出しの危険</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかったこと</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最後の変更</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>セキュリティキー</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Unused recovery codes</source>
        <translation>未使用のリカバリーコード</translation>
    </message>
    <message>
        <source>Verified email address</source>
        <translation>確認済みのメールアドレス</translation>
    </message>
    <message>
        <source>Verified phone number</source>
        <translation>確認済みの電話番号</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>オンのもの</translation>
    </message>
    <message>
        <source>What changed, as seen on this computer</source>
        <translation>このコンピューターから見た変更</translation>
    </message>
    <message>
        <source>Watched since {date}.</source>
        <translation>{date}から見ています。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>No change was seen.</source>
        <translation>変更は見つかりませんでした。</translation>
    </message>
    <message>
        <source>This report holds no password, no code and no address. Names are as Roblox gave them.</source>
        <translation>このレポートにはパスワード、コード、アドレスは入っていません。名前はRobloxから届いたままです。</translation>
    </message>
    <message>
        <source>Read from Roblox on {date}, {time}.</source>
        <translation>{date} {time}にRobloxから読み込みました。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on, asked for first</source>
        <translation>オン、最初に求められます</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{count}, made on {date}</source>
        <translation>{count}個、{date}に作成</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan this with your authenticator app</source>
        <translation>認証アプリで読み取ってください</translation>
    </message>
    <message>
        <source>In the app, tap + or “Add account”, choose “Scan a QR code”, and point the camera here.</source>
        <translation>アプリで「+」か「アカウントを追加」をタップし、「QRコードをスキャン」を選んで、カメラをここに向けてください。</translation>
    </message>
    <message>
        <source>I have &amp;scanned it</source>
        <translation>読み取りました(&amp;S)</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>認証アプリ用のQRコード</translation>
    </message>
    <message>
        <source>The same key can be shown as text: press “Can&apos;t scan?”.</source>
        <translation>同じキーを文字でも表示できます。「読み取れませんか？」を押してください。</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>拡大(&amp;E)</translation>
    </message>
    <message>
        <source>Can&apos;t scan&amp;?</source>
        <translation>読み取れませんか？(&amp;H)</translation>
    </message>
    <message>
        <source>This is a fresh code. Delete the old Roblox entry from your app, then scan this one.</source>
        <translation>新しいコードです。アプリから古いRobloxの項目を削除して、これを読み取ってください。</translation>
    </message>
</context>
<context>
    <name>SecondDeviceCard</name>
    <message>
        <source>Second device</source>
        <translation>2台目のデバイス</translation>
    </message>
    <message>
        <source>Nothing is waiting for approval.</source>
        <translation>承認を待っているものはありません。</translation>
    </message>
</context>
<context>
    <name>SecurityKeys</name>
    <message>
        <source>That PIN was wrong. One more wrong one blocks the key for good.</source>
        <translation>PINが違います。もう1回間違えると、キーは二度と使えなくなります。</translation>
    </message>
    <message>
        <source>That PIN was wrong. Tries left before the key blocks itself: {tries}.</source>
        <translation>PINが違います。キーが自分をロックするまでに試せる回数：{tries}。</translation>
    </message>
    <message>
        <source>Find out the right PIN first. Nothing was changed on your account.</source>
        <translation>まず正しいPINを確かめてください。アカウントは何も変わっていません。</translation>
    </message>
    <message>
        <source>Your key was not asked. Try again later, or do this on roblox.com.</source>
        <translation>キーにはたずねていません。あとでもう一度試すか、roblox.comで行ってください。</translation>
    </message>
    <message>
        <source>Roblox sent something for the key that makes no sense.</source>
        <translation>Robloxから、意味のわからないものがキー宛てに送られました。</translation>
    </message>
    <message>
        <source>The request for the key names another website than Roblox, so it was stopped.</source>
        <translation>キーへの要求にRobloxではないウェブサイトの名前があったので、止めました。</translation>
    </message>
    <message>
        <source>Your key was not asked. Check that your connection is safe before you try again.</source>
        <translation>キーにはたずねていません。もう一度試す前に、接続が安全か確かめてください。</translation>
    </message>
    <message>
        <source>No security key is plugged in.</source>
        <translation>セキュリティキーが差しこまれていません。</translation>
    </message>
    <message>
        <source>Plug it in, then try again.</source>
        <translation>差しこんでから、もう一度試してください。</translation>
    </message>
    <message>
        <source>A key is plugged in, but this computer does not let Twinbolt use it.</source>
        <translation>キーは差しこまれていますが、このパソコンではTwinboltが使えません。</translation>
    </message>
    <message>
        <source>“Can this computer see my key?” on the Security keys tab says how to allow it.</source>
        <translation>「セキュリティキー」タブの「このパソコンからキーが見えますか？」に、使えるようにする方法があります。</translation>
    </message>
    <message>
        <source>Another program is using the key.</source>
        <translation>別のプログラムがキーを使っています。</translation>
    </message>
    <message>
        <source>Finish there or close that program, then try again.</source>
        <translation>そちらを終えるか、そのプログラムを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>This Windows is too old to use security keys.</source>
        <translation>このWindowsは古いため、セキュリティキーを使えません。</translation>
    </message>
    <message>
        <source>Update it to version 1903 or later, or do this on roblox.com.</source>
        <translation>バージョン1903以降に更新するか、roblox.comで行ってください。</translation>
    </message>
    <message>
        <source>That PIN was wrong.</source>
        <translation>PINが違います。</translation>
    </message>
    <message>
        <source>Type it again, slowly.</source>
        <translation>ゆっくり、もう一度入力してください。</translation>
    </message>
    <message>
        <source>This needs a key with a PIN, and yours has none yet.</source>
        <translation>PINのあるキーが必要ですが、あなたのキーにはまだPINがありません。</translation>
    </message>
    <message>
        <source>Set one with the program of the key&apos;s maker, or in your computer&apos;s settings.</source>
        <translation>キーのメーカーのプログラムか、パソコンの設定でPINを決めてください。</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the key has blocked itself for good.</source>
        <translation>PINを何度も間違えたため、キーは二度と使えなくなりました。</translation>
    </message>
    <message>
        <source>Only a reset helps, which erases everything on it. Use another key.</source>
        <translation>リセットするしかありませんが、中身はすべて消えます。別のキーを使ってください。</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row: the key takes no more for now.</source>
        <translation>PINを3回続けて間違えたため、キーは今、受け付けません。</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again, and think of the right PIN.</source>
        <translation>抜いて差し直し、正しいPINを思い出してください。</translation>
    </message>
    <message>
        <source>The key did not recognise your finger.</source>
        <translation>キーが指を認識できませんでした。</translation>
    </message>
    <message>
        <source>Dry it and try again. After some tries the key asks for its PIN instead.</source>
        <translation>指をふいて、もう一度試してください。何度か試すと、代わりにPINを求められます。</translation>
    </message>
    <message>
        <source>Use another key.</source>
        <translation>別のキーを使ってください。</translation>
    </message>
    <message>
        <source>This key is registered already.</source>
        <translation>このキーはもう登録されています。</translation>
    </message>
    <message>
        <source>Pull it out and use a different one as your spare.</source>
        <translation>抜いて、予備には別のキーを使ってください。</translation>
    </message>
    <message>
        <source>This key is not registered with your account.</source>
        <translation>このキーは、このアカウントに登録されていません。</translation>
    </message>
    <message>
        <source>Use the one that is.</source>
        <translation>登録してあるキーを使ってください。</translation>
    </message>
    <message>
        <source>The key cannot sign in any of the ways that Roblox takes.</source>
        <translation>Robloxが受け付ける署名の方式に、このキーは対応していません。</translation>
    </message>
    <message>
        <source>The key cannot do what Roblox asks for. It may be too old.</source>
        <translation>Robloxが求めることに、このキーは対応していません。古すぎるのかもしれません。</translation>
    </message>
    <message>
        <source>The key has no room left.</source>
        <translation>キーに空きがありません。</translation>
    </message>
    <message>
        <source>Delete something with the program of the key&apos;s maker, or use another key.</source>
        <translation>キーのメーカーのプログラムで何かを削除するか、別のキーを使ってください。</translation>
    </message>
    <message>
        <source>The key gave an answer that makes no sense.</source>
        <translation>キーの返事の意味がわかりません。</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again, and try once more.</source>
        <translation>抜いて差し直し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Time ran out before the key was touched.</source>
        <translation>キーにタッチする前に時間切れになりました。</translation>
    </message>
    <message>
        <source>Start again when you have it at hand.</source>
        <translation>手元に用意して、もう一度始めてください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>やめました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>いつでも、もう一度始められます。</translation>
    </message>
    <message>
        <source>The key was pulled out before it was done.</source>
        <translation>終わる前にキーが抜かれました。</translation>
    </message>
    <message>
        <source>Plug it in and leave it there until Twinbolt says that it is done.</source>
        <translation>差しこんだら、Twinboltが完了を知らせるまで抜かないでください。</translation>
    </message>
    <message>
        <source>The key has answered</source>
        <translation>キーが応答しました</translation>
    </message>
    <message>
        <source>Roblox is registering it now.</source>
        <translation>Robloxが登録しています。</translation>
    </message>
    <message>
        <source>Windows is asking for your key</source>
        <translation>Windowsがキーを求めています</translation>
    </message>
    <message>
        <source>Follow the window that Windows shows. Twinbolt goes on when it is done.</source>
        <translation>Windowsが表示するウィンドウに従ってください。終わるとTwinboltが先へ進みます。</translation>
    </message>
    <message>
        <source>Choose whose passkey to use</source>
        <translation>だれのパスキーを使うか選んでください</translation>
    </message>
    <message>
        <source>The key holds those of several accounts.</source>
        <translation>このキーには複数のアカウントのパスキーが入っています。</translation>
    </message>
    <message>
        <source>Put your finger on the key</source>
        <translation>キーに指を置いてください</translation>
    </message>
    <message>
        <source>It recognises you by your fingerprint.</source>
        <translation>指紋で本人かどうかを確かめます。</translation>
    </message>
    <message>
        <source>This is the last try</source>
        <translation>これが最後の1回です</translation>
    </message>
    <message>
        <source>One more wrong PIN blocks the key for good. Stop here unless you are sure.</source>
        <translation>もう1回PINを間違えると、キーは二度と使えなくなります。自信がなければ、ここでやめてください。</translation>
    </message>
    <message>
        <source>Type the PIN of the key</source>
        <translation>キーのPINを入力してください</translation>
    </message>
    <message>
        <source>“{name}” asks for it.</source>
        <translation>「{name}」が求めています。</translation>
    </message>
    <message>
        <source>The key is working</source>
        <translation>キーが処理しています</translation>
    </message>
    <message>
        <source>Leave it plugged in.</source>
        <translation>差しこんだままにしてください。</translation>
    </message>
    <message>
        <source>Touch the key that you want to use</source>
        <translation>使いたいキーにタッチしてください</translation>
    </message>
    <message>
        <source>Several are plugged in and waiting: {names}.</source>
        <translation>複数のキーが差しこまれて待っています：{names}。</translation>
    </message>
    <message>
        <source>Touch your key now</source>
        <translation>キーにタッチしてください</translation>
    </message>
    <message>
        <source>“{name}” is waiting: put a finger on its metal part.</source>
        <translation>「{name}」が待っています。金属の部分に指を置いてください。</translation>
    </message>
    <message>
        <source>Tries left before the key blocks itself: {tries}.</source>
        <translation>キーが自分をロックするまでに試せる回数：{tries}。</translation>
    </message>
    <message>
        <source>That PIN was wrong. {left}</source>
        <translation>PINが違います。{left}</translation>
    </message>
    <message>
        <source>That is too long. Roblox takes {longest} characters.</source>
        <translation>長すぎます。Robloxで使えるのは{longest}文字までです。</translation>
    </message>
    <message>
        <source>Another of your keys has this name. Choose a different one.</source>
        <translation>ほかのキーがこの名前です。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Yes. This computer sees it, and it works: {names}.</source>
        <translation>はい。このパソコンから見えていて、使えます：{names}。</translation>
    </message>
    <message>
        <source>No key is plugged in, as far as this computer can tell. Try another socket, without a hub between.</source>
        <translation>このパソコンから見えるキーはありません。ハブを使わず、別の差しこみ口を試してください。</translation>
    </message>
    <message>
        <source>A key is plugged in ({names}), but programs of yours may not use it. The rule below allows it.</source>
        <translation>キーは差しこまれていますが（{names}）、あなたのプログラムからは使えません。下のルールで使えるようになります。</translation>
    </message>
    <message>
        <source>The key ({names}) is in use by another program: {users}. Close that, then check again.</source>
        <translation>キー（{names}）は別のプログラムが使っています：{users}。それを閉じて、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The key ({names}) is in use by another program. Close that, then check again.</source>
        <translation>キー（{names}）は別のプログラムが使っています。それを閉じて、もう一度確認してください。</translation>
    </message>
    <message>
        <source>A key is plugged in ({names}), but it is an old one (U2F) that knows neither a PIN nor passkeys. It may still do as a security key.</source>
        <translation>キーは差しこまれていますが（{names}）、PINにもパスキーにも対応していない古いもの（U2F）です。セキュリティキーとしては使えるかもしれません。</translation>
    </message>
    <message>
        <source>Windows looks after security keys itself. It will ask for yours when it is needed.</source>
        <translation>セキュリティキーはWindowsが管理しています。必要になるとWindowsが求めます。</translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation>名前のないキー</translation>
    </message>
    <message>
        <source>Roblox agreed, but the key is not in your list. Ask the key again.</source>
        <translation>Robloxは了承しましたが、キーが一覧にありません。もう一度キーを使ってください。</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost, and the key is not in your list. Ask the key again.</source>
        <translation>Robloxの返事が途中で失われ、キーはリストにありません。もう一度キーにたずねてください。</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way, but the list of your keys shows the new one.</source>
        <translation>Robloxの返事は途中で失われましたが、キーのリストに新しいキーがあります。</translation>
    </message>
    <message>
        <source>It is your first key, so security keys are on now.</source>
        <translation>最初のキーなので、セキュリティキーがオンになりました。</translation>
    </message>
    <message>
        <source>Each of your keys works on its own.</source>
        <translation>どのキーも1つだけで使えます。</translation>
    </message>
    <message>
        <source>Removed: {names}.</source>
        <translation>削除しました：{names}。</translation>
    </message>
    <message>
        <source>Gone as well, removed somewhere else: {names}.</source>
        <translation>ほかの場所で削除され、これもなくなりました：{names}。</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way; this is what the list says.</source>
        <translation>Robloxの返事は途中で失われました。これはリストから読み取った内容です。</translation>
    </message>
    <message>
        <source>The list could not be read again yet.</source>
        <translation>リストをまだ読み込み直せませんでした。</translation>
    </message>
    <message>
        <source>Still there: {names}. Try again.</source>
        <translation>まだ残っています：{names}。もう一度試してください。</translation>
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
        <translation>セキュリティキー</translation>
    </message>
</context>
<context>
    <name>SecurityKeysTab</name>
    <message>
        <source>&amp;Add a key</source>
        <translation>キーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen ones</source>
        <translation>選んだキーを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Your security keys</source>
        <translation>あなたのセキュリティキー</translation>
    </message>
    <message>
        <source>{used} of {limit} used</source>
        <translation>{used}/{limit} 個を使用中</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>{name}を選ぶ</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>今すぐ確認(&amp;L)</translation>
    </message>
    <message>
        <source>Roblox does not offer security keys to your account.</source>
        <translation>このアカウントでは、Robloxがセキュリティキーを提供していません。</translation>
    </message>
    <message>
        <source>No security keys</source>
        <translation>セキュリティキーなし</translation>
    </message>
    <message>
        <source>Roblox takes security keys only beside an authenticator app. Set that up first.</source>
        <translation>Robloxでは、セキュリティキーは認証アプリと一緒にしか使えません。先に認証アプリを設定してください。</translation>
    </message>
    <message>
        <source>No security keys yet</source>
        <translation>セキュリティキーはまだありません</translation>
    </message>
    <message>
        <source>&amp;Set up an authenticator</source>
        <translation>認証アプリを設定(&amp;S)</translation>
    </message>
    <message>
        <source>A small device that you plug in and touch. No fake website can trick it.</source>
        <translation>差しこんでタッチする小さな機器です。どんなにせのウェブサイトにもだまされません。</translation>
    </message>
</context>
<context>
    <name>SentCodePage</name>
    <message>
        <source>It lasts 15 minutes. An email may have landed in the spam folder.</source>
        <translation>15分間使えます。メールは迷惑メールフォルダーに入っているかもしれません。</translation>
    </message>
    <message numerus="yes">
        <source>Send again in %n second(s)</source>
        <translation>
            <numerusform>%n秒後にもう一度送れます</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>もう一度送る(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send the code</source>
        <translation>コードを送る(&amp;S)</translation>
    </message>
    <message>
        <source>The code is being sent…</source>
        <translation>コードを送っています…</translation>
    </message>
    <message>
        <source>No code was sent yet.</source>
        <translation>コードはまだ送られていません。</translation>
    </message>
    <message>
        <source>A code was sent to the phone number of your account.</source>
        <translation>アカウントの電話番号にコードを送りました。</translation>
    </message>
    <message>
        <source>A code was sent to the email address of your account.</source>
        <translation>アカウントのメールアドレスにコードを送りました。</translation>
    </message>
    <message>
        <source>A code was sent to {address}.</source>
        <translation>{address}にコードを送りました。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without use</source>
        <translation>
            <numerusform>使わないまま%n分たったら</numerusform>
        </translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>自動ではロックしない</translation>
    </message>
    <message>
        <source>Twinbolt speaks another language now.</source>
        <translation>Twinboltの表示言語が変わりました。</translation>
    </message>
    <message>
        <source>Change it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外観(&amp;P)</translation>
    </message>
    <message>
        <source>Lock the &amp;window</source>
        <translation>ウィンドウをロック(&amp;W)</translation>
    </message>
    <message>
        <source>What is locked is gone from memory until you unlock it.</source>
        <translation>ロックしたものは、解除するまでメモリから消えます。</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Roblox says that the authenticator is still off. Type the newest code and send it again.</source>
        <translation>Robloxによると、認証アプリはまだオフです。いちばん新しいコードを入力して、もう一度送ってください。</translation>
    </message>
    <message>
        <source>The answer from Roblox was lost on the way. The authenticator is on, but recovery codes that Roblox may have made never arrived. Make new ones before you need them.</source>
        <translation>Robloxの返事が途中で失われました。認証アプリはオンですが、Robloxが作ったかもしれないリカバリーコードは届きませんでした。必要になる前に新しく作ってください。</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>&amp;Look now</source>
        <translation>今すぐ確認(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fresh QR code</source>
        <translation>新しいQRコード(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度(&amp;T)</translation>
    </message>
    <message>
        <source>Stop setting up?</source>
        <translation>設定をやめますか？</translation>
    </message>
    <message>
        <source>Nothing was changed on your account.</source>
        <translation>アカウントは何も変わっていません。</translation>
    </message>
    <message>
        <source>Nothing was changed on your account. If you scanned the QR code already, delete that entry from your app: it will never work.</source>
        <translation>アカウントは何も変わっていません。もうQRコードを読み取ったなら、アプリからその項目を削除してください。使えるようにはなりません。</translation>
    </message>
    <message>
        <source>The authenticator may be on, because Roblox&apos;s answer was lost. Keep the entry in your app, and look at the Status tab before you sign out anywhere.</source>
        <translation>Robloxの返事が途中で失われたため、認証アプリはもうオンかもしれません。アプリの項目は残しておき、どこかでログアウトする前に「状態」タブを見てください。</translation>
    </message>
    <message>
        <source>Your authenticator is on. You have not yet shown that you saved the recovery codes. They wait for you on the Recovery codes tab.</source>
        <translation>認証アプリはオンです。リカバリーコードを保存したことを、まだ確かめていません。コードは「リカバリーコード」タブで待っています。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Account: {name} · Made on {date}</source>
        <translation>アカウント：{name} · 作成日：{date}</translation>
    </message>
    <message>
        <source>Roblox recovery codes</source>
        <translation>Robloxのリカバリーコード</translation>
    </message>
    <message>
        <source>When Roblox asks for your second step and your phone or security key is lost, choose “recovery code” and type one of these. Each works once: note the day when you use it.</source>
        <translation>Robloxに2つ目のステップを求められ、スマホやセキュリティキーがないときは、「リカバリーコード」を選んで、このうち1つを入力してください。どれも1回だけ使えます。使った日を書いておいてください。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>使った日</translation>
    </message>
    <message>
        <source>Keep this sheet where you find it in a year and nobody else does, not with your phone.</source>
        <translation>この紙は、1年後でも見つけられて、ほかの人には見つからない場所にしまってください。スマホと同じ場所はだめです。</translation>
    </message>
    <message>
        <source>Never read a code out to anybody. Roblox staff never ask for one.</source>
        <translation>コードをだれにも読み上げないでください。Robloxのスタッフがきくことは絶対にありません。</translation>
    </message>
    <message>
        <source>This sheet is void as soon as you make new codes.</source>
        <translation>新しいコードを作ると、この紙は無効になります。</translation>
    </message>
</context>
<context>
    <name>SightCheck</name>
    <message>
        <source>Can this computer see my key?</source>
        <translation>このパソコンからキーが見えますか？</translation>
    </message>
    <message>
        <source>Copy the rule</source>
        <translation>ルールをコピー</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Looking for keys</source>
        <translation>キーを探しています</translation>
    </message>
    <message>
        <source>As administrator, put this into the file {file}:</source>
        <translation>管理者として、ファイル{file}に次の内容を書いてください：</translation>
    </message>
    <message>
        <source>Then run this in a terminal, and check again:</source>
        <translation>次にこれをターミナルで実行し、もう一度確認してください：</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Roblox does not offer Quick sign-in at the moment.</source>
        <translation>Robloxが今、クイックログインを提供していません。</translation>
    </message>
    <message>
        <source>Try again later. Twinbolt knows no other way that is safe.</source>
        <translation>あとでもう一度試してください。ほかに安全な方法をTwinboltは知りません。</translation>
    </message>
    <message>
        <source>The code has run out, and nobody was signed in.</source>
        <translation>コードの期限が切れました。だれもログインしていません。</translation>
    </message>
    <message>
        <source>Get a new code; it takes one click.</source>
        <translation>新しいコードを取ってください。1回クリックするだけです。</translation>
    </message>
    <message>
        <source>The other device said no, and nobody was signed in.</source>
        <translation>別のデバイスで「いいえ」が選ばれました。だれもログインしていません。</translation>
    </message>
    <message>
        <source>If that was a slip, get a new code. If it was not you, change your password.</source>
        <translation>間違って選んだなら、新しいコードを取ってください。自分でなければ、パスワードを変更してください。</translation>
    </message>
    <message>
        <source>You said that “{name}” is not you, so nobody was signed in.</source>
        <translation>「{name}」は自分ではないと答えたので、だれもログインしていません。</translation>
    </message>
    <message>
        <source>Get a new code, and let nobody look at it.</source>
        <translation>新しいコードを取り、だれにも見せないでください。</translation>
    </message>
    <message>
        <source>That was another account than the one to sign in to, so it was signed out again.</source>
        <translation>ログインしようとしたものとは別のアカウントだったので、またログアウトしました。</translation>
    </message>
    <message>
        <source>Get a new code for this one, or cancel and sign in to the other one by itself.</source>
        <translation>このアカウント用に新しいコードを取るか、キャンセルして、もう1つのほうに別にログインしてください。</translation>
    </message>
    <message>
        <source>Roblox wants a check (“{kind}”) that only a web browser can show.</source>
        <translation>Robloxが、ウェブブラウザでしか表示できない確認（「{kind}」）を求めています。</translation>
    </message>
    <message>
        <source>Sign in at roblox.com in your browser first, then get a new code here.</source>
        <translation>先にブラウザでroblox.comにログインしてから、ここで新しいコードを取ってください。</translation>
    </message>
    <message>
        <source>Roblox asked for your second step, and it was put away.</source>
        <translation>Robloxが2つ目のステップを求めましたが、途中でやめました。</translation>
    </message>
    <message>
        <source>Get a new code to start over.</source>
        <translation>新しいコードを取って、最初からやり直してください。</translation>
    </message>
    <message>
        <source>Roblox asks for your second step, which this window cannot show yet.</source>
        <translation>Robloxが2つ目のステップを求めていますが、このウィンドウではまだ表示できません。</translation>
    </message>
    <message>
        <source>Continue on roblox.com.</source>
        <translation>roblox.comで続けてください。</translation>
    </message>
    <message>
        <source>That was another account than the one to sign in to, and Roblox could not be told to sign it out.</source>
        <translation>ログインしようとしたアカウントとは別のものでした。サインアウトするようRobloxに伝えることができませんでした。</translation>
    </message>
    <message>
        <source>Get a new code for this one. You can end the other session under Settings on roblox.com.</source>
        <translation>このアカウントの新しいコードを取ってください。もう一方のセッションは、roblox.comの「設定」で終了できます。</translation>
    </message>
    <message>
        <source>Roblox&apos;s answer was lost on the way, so nobody is signed in here. Roblox may have begun a session all the same.</source>
        <translation>Robloxの返事が途中で失われたため、ここではだれもログインしていません。それでもRobloxがセッションを開始した可能性があります。</translation>
    </message>
    <message>
        <source>Get a new code. If a session was begun, it is in the list of sessions under Settings on roblox.com, where you can end it.</source>
        <translation>新しいコードを取ってください。セッションが開始されていれば、roblox.comの「設定」にあるセッションの一覧に表示され、そこで終了できます。</translation>
    </message>
    <message>
        <source>Get a new code. If it happens again, look whether this computer&apos;s clock is right.</source>
        <translation>新しいコードを取ってください。また起きたら、このパソコンの時計が合っているか見てください。</translation>
    </message>
    <message>
        <source>Your session has ended. What is shown was read before.</source>
        <translation>セッションが終わりました。表示されているのは、前に読み込んだものです。</translation>
    </message>
    <message>
        <source>Signed out. Roblox&apos;s answer was lost on the way, so Twinbolt looked: the session is over.</source>
        <translation>サインアウトしました。Robloxからの返事が途中で失われたため、Twinboltが確認しました。セッションは終了しています。</translation>
    </message>
    <message>
        <source>Signed in. Roblox&apos;s answer was lost on the way, so Twinbolt looked: the session has begun.</source>
        <translation>ログインしました。Robloxからの返事が途中で失われたため、Twinboltが確認しました。セッションは始まっています。</translation>
    </message>
    <message>
        <source>This computer has no keyring that Twinbolt trusts.</source>
        <translation>このパソコンには、Twinboltが信頼するキーリングがありません。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked.</source>
        <translation>このパソコンのキーリングはロックされています。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring refused.</source>
        <translation>このパソコンのキーリングが断りました。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring did not answer in time.</source>
        <translation>このパソコンのキーリングが時間内に応答しませんでした。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>このパソコンでログインしたままにする(&amp;K)</translation>
    </message>
    <message>
        <source>Puts your session into this computer&apos;s keyring. Not on a computer that you share.</source>
        <translation>セッションをこのパソコンのキーリングにしまいます。ほかの人と使うパソコンでは選ばないでください。</translation>
    </message>
    <message>
        <source>Open &amp;roblox.com</source>
        <translation>roblox.comを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>新しいコード(&amp;N)</translation>
    </message>
    <message>
        <source>Roblox is answering</source>
        <translation>Robloxの返事を待っています</translation>
    </message>
    <message>
        <source>Sign in with a device you already use</source>
        <translation>もう使っているデバイスでログイン</translation>
    </message>
    <message>
        <source>Sign in again as {name}</source>
        <translation>もう一度{name}としてログイン</translation>
    </message>
    <message>
        <source>A code is being fetched from Roblox…</source>
        <translation>Robloxからコードを取っています…</translation>
    </message>
    <message>
        <source>No password and no cookie is ever typed here. Roblox itself asks your other device.</source>
        <translation>ここでパスワードやCookieを入力することは絶対にありません。Robloxが別のデバイスにたずねます。</translation>
    </message>
    <message>
        <source>A device has taken the code.</source>
        <translation>デバイスがコードを受け取りました。</translation>
    </message>
    <message>
        <source>Approved. Your session is being fetched…</source>
        <translation>承認されました。セッションを取っています…</translation>
    </message>
</context>
<context>
    <name>StatusTab</name>
    <message>
        <source>What was found</source>
        <translation>見つかったこと</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>オンのもの</translation>
    </message>
    <message>
        <source>Whether your email address is verified could not be read, so the rating leaves it out. {why}</source>
        <translation>メールアドレスが確認済みかどうかを読み取れなかったため、評価には含まれていません。{why}</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度(&amp;T)</translation>
    </message>
    <message>
        <source>{fix}: {finding}</source>
        <translation>{fix}：{finding}</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>残り%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>キー%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度(&amp;T)</translation>
    </message>
    <message>
        <source>This is what was known before. {why}</source>
        <translation>これは前にわかっていた内容です。{why}</translation>
    </message>
    <message>
        <source>Your account is being read</source>
        <translation>アカウントを読み込んでいます</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of the account</source>
        <translation>アカウントの各部分</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>セキュリティキー</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>Your account is being read</source>
        <translation>アカウントを読み込んでいます</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>The history was cleared.</source>
        <translation>履歴を消しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>{name} is signed out and off the list.</source>
        <translation>{name}はログアウトし、リストから消えました。</translation>
    </message>
    <message>
        <source>Put it back on the list</source>
        <translation>リストに戻す</translation>
    </message>
</context>
<context>
    <name>TypedPage</name>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>もう一度試せるようになりました。</translation>
    </message>
</context>
<context>
    <name>UpdatesLine</name>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>at every start</source>
        <translation>起動するたび</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>The list of releases could not be reached.</source>
        <translation>リリースの一覧に接続できませんでした。</translation>
    </message>
    <message>
        <source>Version {version} is out. Get it the way you got this one.</source>
        <translation>バージョン {version} が出ています。今のものと同じ方法で入手してください。</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>これが最新バージョンです。</translation>
    </message>
    <message>
        <source>The list of releases could not be understood.</source>
        <translation>リリースの一覧を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The list of releases is not from the makers of Twinbolt, and was ignored.</source>
        <translation>リリースの一覧がTwinboltの作者のものではないため、無視しました。</translation>
    </message>
    <message>
        <source>The list of releases is out of date, so a newer version may be kept from you.</source>
        <translation>リリースの一覧が古くなっています。新しいバージョンが隠されているかもしれません。</translation>
    </message>
    <message>
        <source>The list of releases is older than one seen before, and was ignored.</source>
        <translation>リリースの一覧が前に見たものより古いため、無視しました。</translation>
    </message>
    <message>
        <source>Look for new &amp;versions</source>
        <translation>新しいバージョンを確認(&amp;V)</translation>
    </message>
    <message>
        <source>Nothing is downloaded, and nothing is told about you.</source>
        <translation>何もダウンロードせず、あなたのことは何も伝えません。</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>How do you want to show that it is you?</source>
        <translation>本人であることをどう示しますか？</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
    <message>
        <source>The ways are being read</source>
        <translation>方法を読み込んでいます</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Roblox offers no way that works in this window. Do this step on roblox.com.</source>
        <translation>Robloxには、このウィンドウで使える方法がありません。このステップはroblox.comで行ってください。</translation>
    </message>
    <message>
        <source>Only on roblox.com, in your browser.</source>
        <translation>ブラウザのroblox.comでだけ使えます。</translation>
    </message>
</context>
<context>
    <name>Website</name>
    <message>
        <source>&amp;Open roblox.com</source>
        <translation>roblox.comを開く(&amp;O)</translation>
    </message>
    <message>
        <source>No browser could be opened. Go there yourself: {address}</source>
        <translation>ブラウザを開けませんでした。自分で開いてください：{address}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>ログイン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>まず練習する(&amp;P)</translation>
    </message>
    <message>
        <source>Opens a window with a pretend account. Nothing in it reaches Roblox.</source>
        <translation>練習用アカウントのウィンドウを開きます。中の操作はRobloxに届きません。</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>設定 (Ctrl+,)</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>ヘルプ (F1)</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このパソコンで</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>ログイン中</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>ログアウト済み</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name}を表示</translation>
    </message>
    <message>
        <source>Sign in as {name}</source>
        <translation>{name}としてログイン</translation>
    </message>
    <message>
        <source>Twinbolt shows how well your Roblox account is locked, and helps you lock it better: so that a stolen password is not enough, and a lost phone does not lock you out.</source>
        <translation>Twinboltは、Robloxアカウントのカギがどれだけしっかりしているかを見せ、もっと強くする手伝いをします。パスワードを盗まれただけでは入られず、スマホをなくしても締め出されないようにします。</translation>
    </message>
    <message>
        <source>Welcome to Twinbolt</source>
        <translation>Twinboltへようこそ</translation>
    </message>
    <message>
        <source>What Twinbolt never asks for</source>
        <translation>Twinboltが絶対に求めないもの</translation>
    </message>
    <message>
        <source>Your password, to sign in</source>
        <translation>ログインのためのパスワード</translation>
    </message>
    <message>
        <source>You type a short code into a device that is signed in already. Roblox asks you there.</source>
        <translation>もうログインしているデバイスで短いコードを入力します。そこでRobloxがたずねます。</translation>
    </message>
    <message>
        <source>A cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Whoever asks you to paste one wants your account. No honest program needs it.</source>
        <translation>貼りつけるように言う人は、アカウントをねらっています。まともなプログラムには必要ありません。</translation>
    </message>
    <message>
        <source>To keep anything you did not allow</source>
        <translation>許可していないものを保存すること</translation>
    </message>
    <message>
        <source>You stay signed in only if you say so, and then in your computer&apos;s keyring, never in a file.</source>
        <translation>ログインしたままになるのは、そう選んだときだけです。そのときもパソコンのキーリングにしまい、ファイルには絶対に入れません。</translation>
    </message>
    <message>
        <source>Twinbolt is unofficial. It is not made by Roblox.</source>
        <translation>Twinboltは非公式です。Robloxが作ったものではありません。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Put a second lock on your account</source>
        <translation>アカウントに2つ目のカギをかけましょう</translation>
    </message>
    <message>
        <source>With two-step verification a stolen password is not enough: whoever signs in also needs a code that only you have. You can stop at any time, and nothing changes before you type the first code.</source>
        <translation>2段階認証があれば、パスワードを盗まれただけでは入られません。ログインする人には、あなただけが持つコードも必要だからです。いつでもやめられ、最初のコードを入力するまで何も変わりません。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>始める(&amp;S)</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Your phone with an authenticator app</source>
        <translation>認証アプリの入ったスマホ</translation>
    </message>
    <message>
        <source>For example Google Authenticator, Microsoft Authenticator, Aegis or Ente Auth. All work.</source>
        <translation>たとえばGoogle Authenticator、Microsoft Authenticator、Aegis、Ente Authなど。どれでも使えます。</translation>
    </message>
    <message>
        <source>Pen and paper</source>
        <translation>ペンと紙</translation>
    </message>
    <message>
        <source>For the recovery codes that let you in if the phone is ever lost.</source>
        <translation>スマホをなくしたときにログインできる、リカバリーコードのためです。</translation>
    </message>
    <message>
        <source>About five minutes</source>
        <translation>5分ほど</translation>
    </message>
    <message>
        <source>Without hurry. Each page says what comes next.</source>
        <translation>急がなくて大丈夫。どのページにも、次にすることが書いてあります。</translation>
    </message>
</context>
<context>
    <name>WindowContent</name>
    <message>
        <source>Finish or cancel this first. Then you can switch.</source>
        <translation>先にこれを終えるか、キャンセルしてください。そのあと切り替えられます。</translation>
    </message>
    <message>
        <source>Finish or cancel this first. Then you can change that.</source>
        <translation>先にこれを終えるか、キャンセルしてください。そのあと変更できます。</translation>
    </message>
    <message>
        <source>Finish or cancel this first. Then Twinbolt can be locked.</source>
        <translation>先にこれを終えるか、キャンセルしてください。そのあとTwinboltをロックできます。</translation>
    </message>
    <message>
        <source>Practice could not be started from here. Start it yourself with: twinbolt --practice</source>
        <translation>ここから練習を始められませんでした。次のコマンドで自分で始めてください：twinbolt --practice</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>わかりました(&amp;U)</translation>
    </message>
    <message>
        <source>Twinbolt itself made a mistake ({name}). Nothing more was sent. Refresh, or start it again.</source>
        <translation>Twinboltの中でエラーが起きました（{name}）。その後は何も送っていません。更新するか、起動し直してください。</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
</context>
<context>
    <name>_CodeEntry</name>
    <message>
        <source>Account that takes the code</source>
        <translation>コードを受け取るアカウント</translation>
    </message>
    <message>
        <source>Code from the other screen</source>
        <translation>別の画面のコード</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>コードを入力</translation>
    </message>
    <message>
        <source>No sign-in waits for this code. Look at it again.</source>
        <translation>このコードを待っているログインはありません。もう一度見てください。</translation>
    </message>
    <message>
        <source>Take it as</source>
        <translation>受け取るアカウント</translation>
    </message>
    <message>
        <source>A sign-in code is on screen. Scan it with the phone, or type it here.</source>
        <translation>画面にログインコードがあります。スマホで読み取るか、ここに入力してください。</translation>
    </message>
</context>
<context>
    <name>_CodeRow</name>
    <message>
        <source>Running code</source>
        <translation>今のコード</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>残りの秒数</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>このコードをコピー</translation>
    </message>
    <message>
        <source>Delete this entry from the app</source>
        <translation>アプリからこの項目を削除</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>_Copyable</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>_Hero</name>
    <message>
        <source>&amp;Set up two-step verification</source>
        <translation>2段階認証を設定(&amp;S)</translation>
    </message>
</context>
<context>
    <name>_Key</name>
    <message>
        <source>Touch</source>
        <translation>タッチ</translation>
    </message>
    <message>
        <source>Plug in</source>
        <translation>差しこむ</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>抜く</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Blinks</source>
        <translation>点滅中</translation>
    </message>
    <message>
        <source>Has no PIN</source>
        <translation>PINなし</translation>
    </message>
    <message>
        <source>PIN {pin}; blocked after too many wrong ones</source>
        <translation>PIN {pin}、間違えすぎて使えません</translation>
    </message>
    <message>
        <source>PIN {pin}; pull it out and plug it in again</source>
        <translation>PIN {pin}、抜いて差し直してください</translation>
    </message>
    <message>
        <source>PIN {pin}; tries left: {left}</source>
        <translation>PIN {pin}、残り{left}回</translation>
    </message>
</context>
<context>
    <name>_KeyByHand</name>
    <message>
        <source>Set-up key</source>
        <translation>セットアップキー</translation>
    </message>
    <message>
        <source>&amp;Copy the key</source>
        <translation>キーをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Digits and period</source>
        <translation>けた数と周期</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>In the app choose “Enter a set-up key” and type:</source>
        <translation>アプリで「セットアップキーを入力」を選んで、次を入力してください：</translation>
    </message>
    <message>
        <source>On the clipboard, where other programs can read it. It is taken off after a minute.</source>
        <translation>クリップボードにあり、ほかのプログラムからも読めます。1分後に消えます。</translation>
    </message>
    <message>
        <source>{digits} digits every {seconds} seconds</source>
        <translation>{seconds}秒ごとに{digits}けた</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>時間ベース (TOTP)</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Somebody wants to pass a check for your account. Is it you?</source>
        <translation>だれかがあなたのアカウントの確認を通ろうとしています。あなたですか？</translation>
    </message>
    <message>
        <source>A new device wants to sign in to your account. Is it you?</source>
        <translation>新しいデバイスがあなたのアカウントにログインしようとしています。あなたですか？</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>ログインのため</translation>
    </message>
    <message>
        <source>to change something in the account</source>
        <translation>アカウントの内容を変えるため</translation>
    </message>
</context>
<context>
    <name>_Risks</name>
    <message>
        <source>Take-over risk</source>
        <translation>乗っ取りの危険</translation>
    </message>
    <message>
        <source>How easily somebody else could take this account.</source>
        <translation>ほかの人がこのアカウントをどれだけ簡単に乗っ取れるか。</translation>
    </message>
    <message>
        <source>Lock-out risk</source>
        <translation>締め出しの危険</translation>
    </message>
    <message>
        <source>How easily you could lose this account yourself.</source>
        <translation>自分がこのアカウントをどれだけ簡単に失うおそれがあるか。</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Is something wrong with a key?</source>
        <translation>キーの調子がおかしいですか？</translation>
    </message>
</context>
</TS>

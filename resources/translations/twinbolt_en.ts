<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountHeader</name>
    <message numerus="yes">
        <source>Read %n minute(s) ago, at {time}</source>
        <translation>
            <numerusform>Read %n minute ago, at {time}</numerusform>
            <numerusform>Read %n minutes ago, at {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n hour(s) ago, at {time}</source>
        <translation>
            <numerusform>Read %n hour ago, at {time}</numerusform>
            <numerusform>Read %n hours ago, at {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearPage</name>
    <message numerus="yes">
        <source>%n code(s) will stop working at once. If you then lose your phone or key, nothing gets you back in. Making new codes voids the old ones just as well.</source>
        <translation>
            <numerusform>%n code will stop working at once. If you then lose your phone or key, nothing gets you back in. Making new codes voids the old ones just as well.</numerusform>
            <numerusform>%n codes will stop working at once. If you then lose your phone or key, nothing gets you back in. Making new codes voids the old ones just as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeBody</name>
    <message numerus="yes">
        <source>This code runs out in %n second(s).</source>
        <translation>
            <numerusform>This code runs out in %n second.</numerusform>
            <numerusform>This code runs out in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message numerus="yes">
        <source>Your phone&apos;s clock seems %n second(s) fast, or this computer&apos;s clock slow.</source>
        <translation>
            <numerusform>Your phone&apos;s clock seems %n second fast, or this computer&apos;s clock slow.</numerusform>
            <numerusform>Your phone&apos;s clock seems %n seconds fast, or this computer&apos;s clock slow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone&apos;s clock seems %n second(s) slow, or this computer&apos;s clock fast.</source>
        <translation>
            <numerusform>Your phone&apos;s clock seems %n second slow, or this computer&apos;s clock fast.</numerusform>
            <numerusform>Your phone&apos;s clock seems %n seconds slow, or this computer&apos;s clock fast.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message numerus="yes">
        <source>On the clipboard, where other programs can read them. Cleared in %n second(s).</source>
        <translation>
            <numerusform>On the clipboard, where other programs can read them. Cleared in %n second.</numerusform>
            <numerusform>On the clipboard, where other programs can read them. Cleared in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message numerus="yes">
        <source>You can ask %n more time(s).</source>
        <translation>
            <numerusform>You can ask %n more time.</numerusform>
            <numerusform>You can ask %n more times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>You still have %n unused recovery code(s) from before.</source>
        <translation>
            <numerusform>You still have %n unused recovery code from before.</numerusform>
            <numerusform>You still have %n unused recovery codes from before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message numerus="yes">
        <source>%n recovery code(s) stay, without use</source>
        <translation>
            <numerusform>%n recovery code stay, without use</numerusform>
            <numerusform>%n recovery codes stay, without use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n security key(s) deleted</source>
        <translation>
            <numerusform>%n security key deleted</numerusform>
            <numerusform>%n security keys deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>Show %n older change(s)</source>
        <translation>
            <numerusform>Show %n older change</numerusform>
            <numerusform>Show %n older changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakePage</name>
    <message numerus="yes">
        <source>%n code(s) that you have now will stop working at once.</source>
        <translation>
            <numerusform>%n code that you have now will stop working at once.</numerusform>
            <numerusform>%n codes that you have now will stop working at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryCodesTab</name>
    <message numerus="yes">
        <source>%n code(s) left</source>
        <translation>
            <numerusform>%n code left</numerusform>
            <numerusform>%n codes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message numerus="yes">
        <source>Remove %n key(s)?</source>
        <translation>
            <numerusform>Remove %n key?</numerusform>
            <numerusform>Remove %n keys?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentCodePage</name>
    <message numerus="yes">
        <source>Send again in %n second(s)</source>
        <translation>
            <numerusform>Send again in %n second</numerusform>
            <numerusform>Send again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>after %n minute(s) without use</source>
        <translation>
            <numerusform>after %n minute without use</numerusform>
            <numerusform>after %n minutes without use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusTab</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
</TS>

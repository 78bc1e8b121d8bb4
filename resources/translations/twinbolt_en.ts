<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CodePage</name>
    <message numerus="yes">
        <source>Your phone's clock seems %n second(s) fast, or this computer's clock slow.</source>
        <translation>
            <numerusform>Your phone's clock seems %n second fast, or this computer's clock slow.</numerusform>
            <numerusform>Your phone's clock seems %n seconds fast, or this computer's clock slow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone's clock seems %n second(s) slow, or this computer's clock fast.</source>
        <translation>
            <numerusform>Your phone's clock seems %n second slow, or this computer's clock fast.</numerusform>
            <numerusform>Your phone's clock seems %n seconds slow, or this computer's clock fast.</numerusform>
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

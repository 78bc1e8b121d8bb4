"""What the installer says in its own words, and where it says something else than NSIS would.

NSIS speaks politely to strangers in languages in which the app does not.
"""

from __future__ import annotations

OWN = {
    "en": {
        "IS_RUNNING": "Twinbolt is running. Close it, then try again.",
        "TOO_OLD": "Twinbolt needs 64-bit Windows 10.",
        "DIRECTORY": "Twinbolt will be installed in this folder. For another one, click Browse. "
        "Click Install to start.",
        "DESTINATION": "Folder",
        "BROWSE": "B&rowse...",
        "CHOOSE": "Choose the folder to install Twinbolt in:",
        "UNINSTALL": "Twinbolt will be removed from this folder. Click Uninstall to start.",
        "FILE_ERROR": "This file cannot be written:\n$0\nRetry tries once more, Cancel ends the installation.",
    },
    "de": {
        "IS_RUNNING": "Twinbolt läuft gerade. Schließ es und versuch es noch einmal.",
        "TOO_OLD": "Twinbolt braucht Windows 10 mit 64 Bit.",
        "DIRECTORY": "Twinbolt wird in diesen Ordner installiert. Für einen anderen klick auf Durchsuchen. "
        "Klick auf Installieren, um anzufangen.",
        "DESTINATION": "Ordner",
        "BROWSE": "&Durchsuchen ...",
        "CHOOSE": "Wähl den Ordner, in den Twinbolt installiert werden soll:",
        "UNINSTALL": "Twinbolt wird aus diesem Ordner entfernt. Klick auf Deinstallieren, um anzufangen.",
        "FILE_ERROR": "Diese Datei lässt sich nicht schreiben:\n$0\n"
        "Wiederholen versucht es noch einmal, Abbrechen beendet die Installation.",
    },
    "es": {
        "IS_RUNNING": "Twinbolt está abierto. Ciérralo e inténtalo de nuevo.",
        "TOO_OLD": "Twinbolt necesita Windows 10 de 64 bits.",
        "DIRECTORY": "Twinbolt se instalará en esta carpeta. Para elegir otra, haz clic en Examinar. "
        "Haz clic en Instalar para empezar.",
        "DESTINATION": "Carpeta",
        "BROWSE": "&Examinar...",
        "CHOOSE": "Elige la carpeta en la que se instalará Twinbolt:",
        "UNINSTALL": "Twinbolt se eliminará de esta carpeta. Haz clic en Desinstalar para empezar.",
        "FILE_ERROR": "No se puede escribir este archivo:\n$0\n"
        "Reintentar lo prueba otra vez, Cancelar termina la instalación.",
    },
    "fr": {
        "IS_RUNNING": "Twinbolt est ouvert. Ferme-le, puis réessaie.",
        "TOO_OLD": "Twinbolt a besoin de Windows 10 en 64 bits.",
        "DIRECTORY": "Twinbolt sera installé dans ce dossier. Pour en choisir un autre, clique sur Parcourir. "
        "Clique sur Installer pour commencer.",
        "DESTINATION": "Dossier",
        "BROWSE": "P&arcourir...",
        "CHOOSE": "Choisis le dossier dans lequel installer Twinbolt :",
        "UNINSTALL": "Twinbolt sera supprimé de ce dossier. Clique sur Désinstaller pour commencer.",
        "FILE_ERROR": "Ce fichier ne peut pas être écrit :\n$0\n"
        "Réessayer essaie encore une fois, Annuler met fin à l'installation.",
    },
    "ja": {
        "IS_RUNNING": "Twinboltが起動しています。終了してから、もう一度お試しください。",
        "TOO_OLD": "Twinboltには64ビット版のWindows 10が必要です。",
        "DIRECTORY": "Twinboltをこのフォルダーにインストールします。別のフォルダーにするには「参照」を、"
        "始めるには「インストール」をクリックしてください。",
        "DESTINATION": "フォルダー",
        "BROWSE": "参照(&R)...",
        "CHOOSE": "Twinboltをインストールするフォルダーを選択してください。",
        "UNINSTALL": "Twinboltをこのフォルダーから削除します。始めるには「アンインストール」をクリックしてください。",
        "FILE_ERROR": "このファイルに書き込めません。\n$0\n"
        "「再試行」でもう一度試し、「キャンセル」でインストールを終了します。",
    },
    "pt_BR": {
        "IS_RUNNING": "O Twinbolt está aberto. Feche-o e tente de novo.",
        "TOO_OLD": "O Twinbolt precisa do Windows 10 de 64 bits.",
        "DIRECTORY": "O Twinbolt será instalado nesta pasta. Para escolher outra, clique em Procurar. "
        "Clique em Instalar para começar.",
        "DESTINATION": "Pasta",
        "BROWSE": "P&rocurar...",
        "CHOOSE": "Escolha a pasta em que o Twinbolt será instalado:",
        "UNINSTALL": "O Twinbolt será removido desta pasta. Clique em Desinstalar para começar.",
        "FILE_ERROR": "Não é possível gravar este arquivo:\n$0\nRepetir tenta de novo, Cancelar encerra a instalação.",
    },
}
"""By the names that the script knows them by."""

INSTEAD = {
    "de": {
        "MUI_TEXT_WELCOME_INFO_TEXT": "Dieser Assistent installiert Twinbolt für dich allein. Ein Administrator wird "
        "dafür nicht gebraucht.\n\nKlick auf Weiter.",
        "MUI_TEXT_DIRECTORY_SUBTITLE": "Wähl den Ordner, in den Twinbolt installiert werden soll.",
        "MUI_TEXT_INSTALLING_SUBTITLE": "Twinbolt wird gerade installiert.",
        "MUI_TEXT_FINISH_INFO_TEXT": "Twinbolt ist jetzt auf deinem Computer.\n\nKlick auf Fertigstellen, "
        "um den Assistenten zu schließen.",
        "MUI_TEXT_ABORTWARNING": "Möchtest du die Installation von Twinbolt wirklich abbrechen?",
        "MUI_UNTEXT_CONFIRM_SUBTITLE": "Twinbolt wird von deinem Computer entfernt.",
        "MUI_UNTEXT_UNINSTALLING_SUBTITLE": "Twinbolt wird gerade entfernt.",
    },
    "es": {
        "MUI_TEXT_WELCOME_INFO_TEXT": "Este asistente instala Twinbolt solo para ti. No hace falta un administrador."
        "\n\nHaz clic en Siguiente.",
        "MUI_TEXT_DIRECTORY_SUBTITLE": "Elige la carpeta en la que se instalará Twinbolt.",
        "MUI_TEXT_INSTALLING_SUBTITLE": "Twinbolt se está instalando.",
        "MUI_TEXT_FINISH_INFO_TEXT": "Twinbolt ya está en tu computadora.\n\nHaz clic en Terminar para "
        "cerrar este asistente.",
        "MUI_TEXT_ABORTWARNING": "¿Seguro que quieres salir de la instalación de Twinbolt?",
        "MUI_UNTEXT_CONFIRM_SUBTITLE": "Twinbolt se eliminará de tu computadora.",
        "MUI_UNTEXT_UNINSTALLING_SUBTITLE": "Twinbolt se está desinstalando.",
    },
    "fr": {
        "MUI_TEXT_WELCOME_INFO_TEXT": "Cet assistant installe Twinbolt pour toi seulement. Il n'y a pas besoin d'un "
        "administrateur.\n\nClique sur Suivant.",
        "MUI_TEXT_DIRECTORY_TITLE": "Dossier d'installation",
        "MUI_TEXT_DIRECTORY_SUBTITLE": "Choisis le dossier dans lequel installer Twinbolt.",
        "MUI_TEXT_INSTALLING_SUBTITLE": "Twinbolt est en cours d'installation.",
        "MUI_TEXT_FINISH_INFO_TEXT": "Twinbolt est maintenant sur ton ordinateur.\n\nClique sur Fermer pour "
        "quitter cet assistant.",
        "MUI_TEXT_ABORTWARNING": "Veux-tu vraiment quitter l'installation de Twinbolt ?",
        "MUI_UNTEXT_CONFIRM_SUBTITLE": "Twinbolt sera supprimé de ton ordinateur.",
        "MUI_UNTEXT_UNINSTALLING_SUBTITLE": "Twinbolt est en cours de désinstallation.",
    },
}
"""By NSIS's own names."""

"""What people type and paste, and programs put into their clipboard."""

ODD_TEXTS = {
    "emoji": "🙂👩‍👩‍👧",
    "a megabyte": "7" * 1_000_000,
    "NUL": "12\0003456",
    "right to left": "\u202e654321\u202c",
    "half a character": "\ud83d12345",
    "lines": "123\n456\r\n",
    "markup": "<img src=x><b>1</b>&amp;",
}

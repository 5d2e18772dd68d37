@rem Makes a task that runs every night at half past two. Run this once, as the user whose files it may read.
schtasks /Create /TN "Quorate nightly" /SC DAILY /ST 02:30 /TR "\"@program@.cmd\" nightly --config \"@folder@\nightly.yaml\""

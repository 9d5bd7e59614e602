package fr.maillon.platform.transaction;

import java.util.HashMap;
import java.util.Map;

/** A transaction that is begun by a test; there is none before. */
public final class FakeTransaction implements CurrentTransaction {

    private Map<String, String> notes;

    public void begin() {
        notes = new HashMap<>();
    }

    @Override
    public boolean isUnderWay() {
        return notes != null;
    }

    @Override
    public String note(String name) {
        return notes.get(name);
    }

    @Override
    public void keepNote(String name, String word) {
        notes.put(name, word);
    }
}

package fr.maillon.intake.domain;

import fr.maillon.intake.NoteId;
import fr.maillon.intake.RequestId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public final class InMemoryRequestNotes implements RequestNotes {

    private final List<RequestNote> notes = new ArrayList<>();
    private final Set<NoteId> ids = new HashSet<>();

    @Override
    public void add(RequestNote note) {
        if (!ids.add(note.id())) {
            throw new IllegalStateException("there is a note with this id already");
        }
        notes.add(note);
    }

    @Override
    public boolean has(NoteId id) {
        return ids.contains(id);
    }

    @Override
    public List<RequestNote> about(RequestId request) {
        return notes.stream()
                .filter(note -> note.request().equals(request))
                .sorted(Comparator.comparing(RequestNote::writtenAt).reversed())
                .toList();
    }
}

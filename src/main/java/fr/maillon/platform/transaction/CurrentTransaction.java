package fr.maillon.platform.transaction;

import org.jspecify.annotations.Nullable;

/** The transaction of the calling thread, and words that are remembered as long as it lasts. */
public interface CurrentTransaction {

    /** Whether there is one, be it one that can only be rolled back. */
    boolean isUnderWay();

    /** What was noted in it under this name, null when nothing was. */
    @Nullable
    String note(String name);

    /** Notes a word in it. */
    void keepNote(String name, String word);
}

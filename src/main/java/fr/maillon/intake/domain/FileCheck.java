package fr.maillon.intake.domain;

import fr.maillon.intake.FileKind;
import fr.maillon.shared.Refused;

/** Looks into a file before it is kept. */
public interface FileCheck {

    /**
     * The file as it may be kept.
     *
     * @param name cleaned
     * @param declared the type the browser gave, empty when none
     * @throws Refused when it is not what its name says, or holds what it must not; the first argument of the text is the
     *     name
     */
    Checked check(String name, String declared, byte[] content);

    /**
     * What may be kept.
     *
     * @param content not always the bytes that were given: a picture is written anew
     */
    record Checked(FileKind kind, byte[] content) {}
}

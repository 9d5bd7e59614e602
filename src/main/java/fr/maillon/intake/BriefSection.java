package fr.maillon.intake;

import fr.maillon.shared.Ids;
import fr.maillon.shared.NotFound;
import java.io.Serializable;

/**
 * A part of a brief that can be spoken of: the words before all lots, or one lot. The section of a lot keeps its name
 * from version to version, wherever the lot stands.
 *
 * @param value {@code introduction} or the id of a lot
 */
public record BriefSection(String value) implements Serializable {

    /** The words before all lots. */
    public static final BriefSection INTRODUCTION = new BriefSection("introduction");

    /**
     * @throws NotFound when no section can be called so
     */
    public BriefSection {
        if (!value.equals("introduction") && !Ids.isId(value)) {
            throw new NotFound();
        }
    }

    /** The section of a lot. */
    public static BriefSection of(BriefContent.BriefLot lot) {
        return new BriefSection(lot.lot());
    }

    /** Whether this version has such a section. */
    public boolean isIn(BriefContent content) {
        return equals(INTRODUCTION)
                || content.lots().stream().anyMatch(lot -> lot.lot().equals(value));
    }

    @Override
    public String toString() {
        return value;
    }
}

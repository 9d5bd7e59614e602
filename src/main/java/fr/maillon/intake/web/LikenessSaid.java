package fr.maillon.intake.web;

import fr.maillon.intake.service.DuplicateRow;
import fr.maillon.platform.web.Texts;
import java.util.ArrayList;
import java.util.List;

/** The reasons why two requests look alike, in words. */
final class LikenessSaid {

    private LikenessSaid() {}

    static String of(DuplicateRow row, Texts texts) {
        List<String> reasons = new ArrayList<>();
        if (row.sameClient()) {
            reasons.add(texts.text("duplicate.sameClient"));
        }
        row.twinReasons().forEach(reason -> reasons.add(texts.of(reason)));
        if (row.likeness().sameNeed()) {
            reasons.add(texts.text("duplicate.sameNeed"));
        }
        if (row.likeness().commonWords() > 0) {
            reasons.add(texts.text("duplicate.commonWords", row.likeness().commonWords()));
        }
        return String.join(", ", reasons);
    }
}

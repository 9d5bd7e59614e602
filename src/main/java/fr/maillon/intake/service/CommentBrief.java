package fr.maillon.intake.service;

import fr.maillon.intake.BriefSection;
import fr.maillon.intake.RequestId;
import fr.maillon.shared.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The client or a coordinator writes about a version of the brief, section by section, and sends all of it at once.
 *
 * @param briefVersion the version that was shown
 */
public record CommentBrief(
        @NotNull RequestId requestId,
        int briefVersion,
        @NotEmpty List<@Valid Comment> comments) {

    public static final int WORDS = 2_000;

    public CommentBrief {
        comments = List.copyOf(comments);
    }

    /** What is written about one section. */
    public record Comment(
            @NotNull BriefSection section,
            @NotBlank @Size(max = WORDS) String words) {

        public Comment {
            words = PlainText.paragraphs(words);
        }
    }
}

package fr.maillon.intake.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing but the pixels of a picture is kept. Covers S-FILE-01. */
class PicturesAreWrittenAnewTest {

    private final ContentCheck check = new ContentCheck();

    @Test
    void where_a_photograph_was_taken_is_forgotten() {
        var kept = check.check("a.jpg", "image/jpeg", MadeFiles.photograph(1)).content();

        assertThat(text(kept)).doesNotContain("Exif", "GPS");
    }

    @Test
    void what_hides_behind_or_within_the_pixels_is_forgotten() {
        var hiding = MadeFiles.joined(MadeFiles.pngWith("<?php evil(); ?>"), MadeFiles.program());

        assertThat(text(check.check("a.png", "", hiding).content())).doesNotContain("<?php", "MZ\u0090");
    }

    /** The red half lies at the left of the sensor; where a person saw it depends on how the camera was held. */
    @ParameterizedTest
    @CsvSource({
        "1, 80, 40, 5, 20",
        "2, 80, 40, 75, 20",
        "3, 80, 40, 75, 20",
        "4, 80, 40, 5, 20",
        "5, 40, 80, 20, 5",
        "6, 40, 80, 20, 5",
        "7, 40, 80, 20, 75",
        "8, 40, 80, 20, 75",
        "9, 80, 40, 5, 20"
    })
    void a_photograph_stays_the_right_way_up(int orientation, int width, int height, int redX, int redY)
            throws IOException {
        var kept = image(
                check.check("a.jpg", "", MadeFiles.photograph(orientation)).content());

        assertThat(kept.getWidth()).isEqualTo(width);
        assertThat(kept.getHeight()).isEqualTo(height);
        assertThat(isRed(kept, redX, redY)).isTrue();
        assertThat(isRed(kept, width - 1 - redX, height - 1 - redY)).isEqualTo(redX == redY);
        assertThat(isRed(kept, width - 5, height - 5) && isRed(kept, 5, 5)).isFalse();
    }

    @Test
    void a_photograph_of_48_megapixels_is_kept_at_a_quarter_of_its_pixels() throws IOException {
        var large = MadeFiles.picture("jpeg", 8_000, 6_000);

        var kept = image(check.check("a.jpg", "", large).content());

        assertThat(kept.getWidth()).isEqualTo(4_000);
        assertThat(kept.getHeight()).isEqualTo(3_000);
    }

    private static BufferedImage image(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(content));
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return (rgb >> 16 & 0xFF) > 200 && (rgb & 0xFF) < 80;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

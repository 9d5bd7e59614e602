package fr.maillon.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CoordinatesTest {

    private static final Coordinates PARIS = new Coordinates(48.8566, 2.3522);
    private static final Coordinates LONDON = new Coordinates(51.5074, -0.1278);

    @Test
    void one_degree_along_a_meridian_is_111_kilometres() {
        assertThat(new Coordinates(43, 2).kilometresTo(new Coordinates(44, 2))).isCloseTo(111.195, within(0.001));
    }

    @Test
    void one_degree_along_a_parallel_shrinks_with_the_cosine_of_the_latitude() {
        assertThat(new Coordinates(60, 2).kilometresTo(new Coordinates(60, 3))).isCloseTo(55.597, within(0.01));
    }

    @Test
    void paris_and_london_are_344_kilometres_apart_both_ways() {
        assertThat(PARIS.kilometresTo(LONDON)).isCloseTo(343.6, within(0.5));
        assertThat(LONDON.kilometresTo(PARIS)).isEqualTo(PARIS.kilometresTo(LONDON));
    }

    @Test
    void a_place_is_no_distance_from_itself() {
        assertThat(PARIS.kilometresTo(PARIS)).isZero();
    }

    @Test
    void the_other_side_of_the_globe_is_half_a_circumference_away() {
        assertThat(new Coordinates(43, 2).kilometresTo(new Coordinates(-43, -178)))
                .isCloseTo(Math.PI * 6371.0088, within(0.001));
    }

    @Test
    void a_place_outside_the_globe_does_not_exist() {
        assertThatThrownBy(() -> new Coordinates(91, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Coordinates(0, 181)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Coordinates(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}

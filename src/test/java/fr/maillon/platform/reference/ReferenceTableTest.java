package fr.maillon.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceTableTest {

    @Test
    void fields_are_read_by_the_name_of_their_column() {
        var row = ReferenceTable.of("towns", List.of("name;people;lat", "Albi;51290;43.92"))
                .rows()
                .get(0);

        assertThat(row.text("name")).isEqualTo("Albi");
        assertThat(row.integer("people")).isEqualTo(51290);
        assertThat(row.decimal("lat")).isEqualTo(43.92);
    }

    @Test
    void an_empty_field_is_an_empty_text() {
        var row = ReferenceTable.of("towns", List.of("name;group", "Albi;"))
                .rows()
                .get(0);

        assertThat(row.text("group")).isEmpty();
    }

    @Test
    void a_line_with_too_few_or_too_many_fields_is_told() {
        assertThatThrownBy(() -> ReferenceTable.of("towns", List.of("name;people", "Albi")))
                .hasMessage("towns: 1 fields instead of 2 in: Albi");
        assertThatThrownBy(() -> ReferenceTable.of("towns", List.of("name", "Albi;3")))
                .hasMessageContaining("2 fields");
    }

    @Test
    void a_column_that_is_not_there_is_told() {
        var row = ReferenceTable.of("towns", List.of("name", "Albi")).rows().get(0);

        assertThatThrownBy(() -> row.text("people")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_table_without_a_header_or_without_a_resource_is_told() {
        assertThatThrownBy(() -> ReferenceTable.of("towns", List.of())).hasMessage("towns has no header");
        assertThatThrownBy(() -> ReferenceTable.read(ReferenceTableTest.class, "nowhere.csv"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_checksum_follows_the_content() {
        var one = ReferenceTable.of("towns", List.of("name", "Albi"));
        var same = ReferenceTable.of("villes", List.of("name", "Albi"));
        var other = ReferenceTable.of("towns", List.of("name", "Alby"));

        assertThat(same.checksum()).isEqualTo(one.checksum());
        assertThat(other.checksum()).isNotEqualTo(one.checksum());
    }
}

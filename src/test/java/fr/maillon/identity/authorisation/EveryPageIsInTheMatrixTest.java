package fr.maillon.identity.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.identity.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryPageIsInTheMatrixTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Map<String, Role> FOLDERS = Map.of(
            "client", Role.CLIENT,
            "provider", Role.PROVIDER,
            "coordinator", Role.COORDINATOR,
            "admin", Role.ADMINISTRATOR);

    @Test
    void a_page_that_the_matrix_does_not_name_is_not_delivered() throws IOException {
        var missing = new TreeSet<>(pages());
        AuthorisationMatrix.rows().forEach(row -> missing.remove(row.page()));

        assertThat(missing)
                .as("pages without a line in src/test/resources/authz-matrix.csv")
                .isEmpty();
    }

    @Test
    void the_matrix_names_no_page_that_is_gone() throws IOException {
        var pages = pages();

        assertThat(AuthorisationMatrix.rows())
                .allSatisfy(row -> assertThat(pages).contains(row.page()));
    }

    @Test
    void pages_lie_in_the_folder_of_an_audience() throws IOException {
        assertThat(pages()).allMatch(page -> page.matches("/(public|account|client|provider|coordinator|admin)/.+"));
    }

    @Test
    void nobody_is_let_into_the_folder_of_another_role() {
        for (var row : AuthorisationMatrix.rows()) {
            var owner = FOLDERS.get(row.page().split("/")[1]);
            if (owner == null) {
                continue;
            }
            assertThat(row.expected())
                    .as(row.address())
                    .containsEntry(AuthorisationMatrix.NOBODY, "sign-in")
                    .allSatisfy((role, expected) -> {
                        if (!role.equals(AuthorisationMatrix.NOBODY) && !role.equals(owner.name())) {
                            assertThat(expected).as(role).isEqualTo("404");
                        }
                    });
        }
    }

    private static TreeSet<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("/WEB-INF/"))
                    .map(name -> name.substring(0, name.length() - ".xhtml".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

package fr.maillon.identity.web;

import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import java.util.List;

/** Where each role begins. */
final class HomePages {

    private HomePages() {}

    /** The page for somebody with these roles; who has several begins with the one that has most to do. */
    static String of(Viewer viewer) {
        return List.of(Role.COORDINATOR, Role.CLIENT, Role.PROVIDER, Role.ADMINISTRATOR).stream()
                .filter(viewer::is)
                .findFirst()
                .map(HomePages::of)
                .orElse("/public/home");
    }

    private static String of(Role role) {
        return switch (role) {
            case COORDINATOR -> "/coordinator/worklist";
            case CLIENT -> "/client/requests/list";
            case PROVIDER -> "/provider/invitations/list";
            case ADMINISTRATOR -> "/admin/accounts/list";
        };
    }
}

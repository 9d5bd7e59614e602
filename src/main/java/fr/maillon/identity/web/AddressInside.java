package fr.maillon.identity.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** Decides whether somebody may be sent to an address after signing in: only to a page of this application. */
final class AddressInside {

    private static final int LONGEST = 500;
    private static final Pattern PAGE = Pattern.compile(
            "/(?:client|provider|coordinator|admin|account|public)/[A-Za-z0-9/_-]*(?:\\?[A-Za-z0-9=&%._~+-]*)?");
    private static final Pattern NO_PLACE_TO_RETURN_TO = Pattern.compile("/public/sign-(?:in|out)(?:[/?].*)?");

    private AddressInside() {}

    /** The address when it is one, below the context root. */
    static Optional<String> of(String address) {
        return Optional.ofNullable(address)
                .filter(a -> a.length() <= LONGEST && !a.contains("//"))
                .filter(a -> PAGE.matcher(a).matches())
                .filter(a -> !NO_PLACE_TO_RETURN_TO.matcher(a).matches());
    }
}

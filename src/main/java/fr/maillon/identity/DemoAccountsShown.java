package fr.maillon.identity;

import java.util.List;

/** The accounts that the sign-in page shows; none outside a demonstration. */
public interface DemoAccountsShown {

    List<DemoAccount> accounts();
}

package fr.maillon.identity;

import java.io.Serializable;

/**
 * An account that the sign-in page of a demonstration offers.
 *
 * @param email what to type as mail address
 * @param password what to type as password
 * @param name how the person is called
 * @param role as what the person is shown
 */
public record DemoAccount(String email, String password, String name, Role role) implements Serializable {}

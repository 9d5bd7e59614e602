package fr.maillon.demo.people;

/** The password of all sample people, shown where they sign in: it protects nothing but the rule that everybody has one. */
public final class DemoPassword {

    public static final String TEXT = "briques-roses-et-pastel";

    private DemoPassword() {}
}

package fr.maillon.server;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as built, for tests inside the server. */
public final class App {

    private App() {}

    /** The WAR of this build with these test packages added. */
    public static WebArchive warWith(Package... testPackages) {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(property("maillon.war")));
        for (Package testPackage : testPackages) {
            war.addPackage(testPackage);
        }
        return war;
    }

    static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set: run this test by mvn verify -Dit.test=...");
        }
        return value;
    }
}

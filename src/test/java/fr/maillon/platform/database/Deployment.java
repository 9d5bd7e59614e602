package fr.maillon.platform.database;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The classes of the application once more, as a server loads them for a deployment. */
public final class Deployment extends URLClassLoader {

    private final Path database;

    public Deployment(Path database) throws MalformedURLException {
        super(everything(), ClassLoader.getPlatformClassLoader());
        this.database = database;
    }

    private static URL[] everything() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(new File(entry).toURI().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    public DataSource dataSource() throws Exception {
        var address = loadClass(DatabaseAddress.class.getName())
                .getConstructor(String.class, String.class, String.class)
                .newInstance("jdbc:derby:" + database, "", "");
        return (DataSource) loadClass(MaillonDataSource.class.getName())
                .getConstructor(address.getClass())
                .newInstance(address);
    }

    public void end() throws ReflectiveOperationException {
        try {
            var end = loadClass(EmbeddedDerby.class.getName()).getDeclaredMethod("end");
            end.setAccessible(true);
            end.invoke(null);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError(thrown.getCause());
        }
    }
}

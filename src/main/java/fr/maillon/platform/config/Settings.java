package fr.maillon.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an installation sets, from environment variables or system properties; the defaults stand in {@code
 * META-INF/microprofile-config.properties}. {@code maillon.demo} is set by {@code MAILLON_DEMO}, and so on.
 */
@ApplicationScoped
public class Settings {

    private final boolean demo;
    private final Path dataFolder;
    private final String baseUrl;
    private final Optional<String> smtpHost;
    private final int smtpPort;
    private final Optional<String> smtpUser;
    private final Optional<String> smtpPassword;
    private final String mailFrom;
    private final Optional<InetSocketAddress> clamd;

    protected Settings() {
        this(false, "data", "", Optional.empty(), 25, Optional.empty(), Optional.empty(), "", Optional.empty());
    }

    @Inject
    public Settings(
            @ConfigProperty(name = "maillon.demo") boolean demo,
            @ConfigProperty(name = "maillon.data") String dataFolder,
            @ConfigProperty(name = "maillon.base.url") String baseUrl,
            @ConfigProperty(name = "maillon.smtp.host") Optional<String> smtpHost,
            @ConfigProperty(name = "maillon.smtp.port") int smtpPort,
            @ConfigProperty(name = "maillon.smtp.user") Optional<String> smtpUser,
            @ConfigProperty(name = "maillon.smtp.password") Optional<String> smtpPassword,
            @ConfigProperty(name = "maillon.mail.from") String mailFrom,
            @ConfigProperty(name = "maillon.clamd") Optional<String> clamd) {
        this.demo = demo;
        this.dataFolder = Path.of(dataFolder);
        this.baseUrl = baseUrl.replaceAll("/+$", "");
        this.smtpHost = smtpHost;
        this.smtpPort = smtpPort;
        this.smtpUser = smtpUser;
        this.smtpPassword = smtpPassword;
        this.mailFrom = mailFrom;
        this.clamd = clamd.map(Settings::hostAndPort);
    }

    private static InetSocketAddress hostAndPort(String address) {
        var colon = address.lastIndexOf(':');
        if (colon < 1 || !address.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("MAILLON_CLAMD is host:port, not " + address);
        }
        return InetSocketAddress.createUnresolved(
                address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    /** Whether sample data, sample accounts and the page of captured mails are there. */
    public boolean isDemo() {
        return demo;
    }

    /** Where this installation keeps its files. */
    public Path dataFolder() {
        return dataFolder;
    }

    /** The address of the application as people reach it, context root included, without a slash at the end. */
    public String baseUrl() {
        return baseUrl;
    }

    /** The mail server; empty when mails are captured, not sent. */
    public Optional<String> smtpHost() {
        return smtpHost;
    }

    public int smtpPort() {
        return smtpPort;
    }

    public Optional<String> smtpUser() {
        return smtpUser;
    }

    public Optional<String> smtpPassword() {
        return smtpPassword;
    }

    /** The sender of all mails. */
    public String mailFrom() {
        return mailFrom;
    }

    /** Where the antivirus listens; empty when there is none. */
    public Optional<InetSocketAddress> clamd() {
        return clamd;
    }
}

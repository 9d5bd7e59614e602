package fr.maillon.identity.service;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.SecureString;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.identitystore.PasswordHash;
import java.util.Map;

/** Argon2id with the parameters that OWASP asks for: 19 MiB of memory, two passes, one lane, a salt of 16 bytes. */
@ApplicationScoped
public class Argon2idPasswordHash implements PasswordHash {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private static final Argon2Function FUNCTION =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

    @Override
    public void initialize(Map<String, String> parameters) {
        if (!parameters.isEmpty()) {
            throw new IllegalArgumentException("The parameters of the hash are fixed: " + parameters.keySet());
        }
    }

    @Override
    public String generate(char[] password) {
        return Password.hash(new SecureString(password))
                .addRandomSalt(SALT_BYTES)
                .with(FUNCTION)
                .getResult();
    }

    /** Whether the password is the one of this hash, which may have been made with other parameters of Argon2. */
    @Override
    public boolean verify(char[] password, String hash) {
        return Password.check(new SecureString(password), hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    /** Whether the hash was made with weaker parameters than those of today. */
    public boolean isOutdated(String hash) {
        var made = Argon2Function.getInstanceFromHash(hash);
        return made.getVariant() != Argon2.ID
                || made.getMemory() < MEMORY_KIB
                || made.getIterations() < PASSES
                || made.getOutputLength() < HASH_BYTES;
    }
}

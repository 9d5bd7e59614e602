package fr.maillon.identity.service;

import static fr.maillon.identity.AccountFixtures.anAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.maillon.identity.AccountId;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.Viewers;
import fr.maillon.identity.domain.InMemoryUserAccountRepository;
import fr.maillon.identity.domain.UserAccount;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.context.ContextNotActiveException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhoActsTest {

    private final InMemoryUserAccountRepository accounts = new InMemoryUserAccountRepository();
    private final RequestViewer request = new RequestViewer();
    private final ActiveCurrentUser currentUser = new ActiveCurrentUser(request, accounts);
    private final UserAccount maya = anAccount("maya@untel.fr", "hash", Role.CLIENT);
    private final UserAccount paul = anAccount("paul@untel.fr", "hash", Role.PROVIDER);

    @BeforeEach
    void two_people_have_an_account() {
        accounts.add(maya);
        accounts.add(paul);
    }

    @Test
    void nobody_is_signed_in_where_no_request_is_served() {
        var inAJob = new ActiveCurrentUser(new NoRequest(), accounts);

        assertThat(inAJob.isSignedIn()).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(inAJob::viewer);
    }

    @Test
    void nobody_is_signed_in_when_the_request_came_from_nobody_known() {
        request.anonymous();

        assertThat(currentUser.isSignedIn()).isFalse();
    }

    @Test
    void the_sender_of_the_request_is_the_viewer() {
        var sender = Viewers.client();
        request.is(sender);

        assertThat(currentUser.viewer()).isEqualTo(sender);
    }

    @Test
    void the_application_acts_as_somebody_and_as_whoever_it_was_before_afterwards() {
        var inAJob = new ActiveCurrentUser(new NoRequest(), accounts);
        List<AccountId> acted = new ArrayList<>();

        inAJob.runAs(maya.id(), () -> {
            inAJob.runAs(paul.id(), () -> acted.add(inAJob.viewer().account()));
            acted.add(inAJob.viewer().account());
        });

        assertThat(acted).containsExactly(paul.id(), maya.id());
        assertThat(inAJob.isSignedIn()).isFalse();
    }

    @Test
    void after_a_failure_nobody_stays_behind_on_the_thread() {
        assertThatIllegalStateException()
                .isThrownBy(() -> currentUser.runAs(maya.id(), () -> {
                    throw new IllegalStateException("planted");
                }));

        assertThat(currentUser.isSignedIn()).isFalse();
    }

    @Test
    void acting_as_somebody_does_not_reach_another_thread() throws InterruptedException {
        List<Boolean> signedIn = new ArrayList<>();

        currentUser.runAs(maya.id(), () -> join(new Thread(() -> signedIn.add(currentUser.isSignedIn()))));

        assertThat(signedIn).containsExactly(false);
    }

    @Test
    void a_request_from_the_web_cannot_become_somebody_else() {
        request.is(Viewers.administrator());

        assertThatIllegalStateException().isThrownBy(() -> currentUser.runAs(maya.id(), () -> {}));
    }

    @Test
    void nobody_acts_with_a_closed_account() {
        maya.deactivate(paul.id());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> currentUser.runAs(maya.id(), () -> {}));
    }

    private static void join(Thread thread) {
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** What the container's proxy does outside a request. */
    private static final class NoRequest extends RequestViewer {

        @Override
        public boolean isFromWeb() {
            throw new ContextNotActiveException();
        }

        @Override
        public Viewer viewer() {
            throw new ContextNotActiveException();
        }
    }
}

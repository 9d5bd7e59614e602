package fr.maillon.bidding.service;

import fr.maillon.bidding.BidId;
import fr.maillon.bidding.domain.BidProblem;
import java.time.Instant;
import java.util.List;

/** How a submission ended. Whatever came of it, what was written is kept. */
public sealed interface SubmitBidResult {

    /** The key of the text that says so. */
    String messageKey();

    /** The bid is received and sealed; the receipt names the moment on the server's clock and the content's hash. */
    record Accepted(BidId bid, String reference, int revision, Instant submittedAt, String sha256)
            implements SubmitBidResult {

        @Override
        public String messageKey() {
            return "submitBid.accepted";
        }
    }

    /** Something is missing or wrong; the draft is kept. */
    record Incomplete(List<BidProblem> problems, int edition) implements SubmitBidResult {

        public Incomplete {
            problems = List.copyOf(problems);
        }

        @Override
        public String messageKey() {
            return "submitBid.incomplete";
        }
    }

    /** The deadline was reached when it arrived; the draft is kept. */
    record TooLate(Instant deadline, Instant arrivedAt, int edition) implements SubmitBidResult {

        @Override
        public String messageKey() {
            return "submitBid.tooLate";
        }
    }
}

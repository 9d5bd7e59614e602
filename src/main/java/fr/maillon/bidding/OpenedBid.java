package fr.maillon.bidding;

import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;
import fr.maillon.shared.Money;
import fr.maillon.sourcing.InvitationId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A bid after the opening, exactly as submitted.
 *
 * @param total what is paid, VAT included
 * @param rights which rights on the creation are assigned: extent, purpose, place, duration
 * @param contentSha256 hash of the sealed content as given on the receipt, in hexadecimal
 * @param vatMention the legal sentence when no VAT is charged, else empty
 */
public record OpenedBid(
        BidId id,
        LotId lotId,
        ProviderId providerId,
        InvitationId invitationId,
        String reference,
        int revision,
        BidStatus status,
        Instant submittedAt,
        List<OpenedLine> lines,
        List<OpenedVat> vat,
        Money net,
        Money total,
        String vatMention,
        LocalDate validUntil,
        LocalDate startsOn,
        int durationDays,
        String included,
        String excluded,
        String paymentTerms,
        String rights,
        String note,
        List<OpenedMilestone> milestones,
        String contentSha256)
        implements Serializable {}

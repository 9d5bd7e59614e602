package fr.maillon.territory.domain;

/** A place on the globe in degrees (WGS 84): north and east are positive. */
public record Coordinates(double latitude, double longitude) {

    /** Mean radius of the earth R1 of the IUGG (H. Moritz, Geodetic Reference System 1980, J. Geodesy 74, 2000). */
    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Not on the globe: " + latitude + ", " + longitude);
        }
    }

    /**
     * Kilometres along the great circle, by the haversine formula, which stays exact for near places (R. W. Sinnott,
     * <i>Virtues of the Haversine</i>, Sky and Telescope 68, 1984, p. 159). The earth taken as a sphere, the error is
     * below 0.6 %.
     */
    public double kilometresTo(Coordinates other) {
        double phi1 = Math.toRadians(latitude);
        double phi2 = Math.toRadians(other.latitude);
        double sinHalfPhi = Math.sin((phi2 - phi1) / 2);
        double sinHalfLambda = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double haversine = sinHalfPhi * sinHalfPhi + Math.cos(phi1) * Math.cos(phi2) * sinHalfLambda * sinHalfLambda;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }
}

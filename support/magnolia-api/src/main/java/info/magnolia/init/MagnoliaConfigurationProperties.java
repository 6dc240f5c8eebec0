package info.magnolia.init;

/** Interface; members of 5.x, there inherited from a property source. */
public interface MagnoliaConfigurationProperties {
    String getProperty(String key);

    boolean hasProperty(String key);
}

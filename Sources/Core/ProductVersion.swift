/// What the programs say of their version.
package enum ProductVersion {
    /// The Kubernetes version that every component speaks for, and after the plus sign who made it.
    package static let kubernetes = "v1.32.13+martlet"
}

internal import KubernetesAPI
internal import Wire

/// How an object is to be deleted.
package struct DeleteOptions: Hashable, Sendable {
    /// What happens to the objects that it owns.
    package enum Propagation: String, Hashable, Sendable, CaseIterable {
        case orphan = "Orphan"
        case background = "Background"
        case foreground = "Foreground"
    }

    /// Nil for the kind's default.
    package var propagation: Propagation?
    /// Of pods: how long they may take to stop; nil for the pod's own wish.
    package var gracePeriodSeconds: Int64?
    /// Only delete the object with this uid.
    package var uid: String?
    /// Only delete the object as it was read.
    package var resourceVersion: String?
    /// Only check it.
    package var isDryRun = false

    /// The defaults of the kind.
    package init(propagation: Propagation? = nil, uid: String? = nil, gracePeriodSeconds: Int64? = nil) {
        self.propagation = propagation
        self.uid = uid
        self.gracePeriodSeconds = gracePeriodSeconds
    }

    /// The options as the request's body.
    var message: MetaV1.DeleteOptions {
        MetaV1.DeleteOptions {
            $0.propagationPolicy = self.propagation?.rawValue
            $0.gracePeriodSeconds = self.gracePeriodSeconds
            if self.isDryRun { $0.dryRun = ["All"] }
            if self.uid != nil || self.resourceVersion != nil {
                $0.preconditions = MetaV1.Preconditions {
                    $0.uid = self.uid
                    $0.resourceVersion = self.resourceVersion
                }
            }
        }
    }
}

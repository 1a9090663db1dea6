internal import MVCC

extension StoreError {
    /// A refusal in etcd's words.
    init(_ refusal: AuthRefusal) {
        switch refusal {
        case .authenticationFailed: self.init(.invalidRequest, EtcdText.authenticationFailed)
        case .invalidManagement: self.init(.invalidRequest, EtcdText.invalidAuthManagement)
        case .invalidToken: self.init(.unauthenticated, EtcdText.invalidAuthToken)
        case .notEnabled: self.init(.authConflict, EtcdText.authNotEnabled)
        case .oldRevision: self.init(.authChanged, EtcdText.authOldRevision)
        case .permissionDenied: self.init(.permissionDenied, EtcdText.permissionDenied)
        case .permissionNotGiven: self.init(.invalidRequest, EtcdText.permissionNotGiven)
        case .permissionNotGranted: self.init(.authConflict, EtcdText.permissionNotGranted)
        case .roleEmpty: self.init(.invalidRequest, EtcdText.roleEmpty)
        case .roleExists: self.init(.authConflict, EtcdText.roleExists)
        case .roleNotFound: self.init(.authConflict, EtcdText.roleNotFound)
        case .roleNotGranted: self.init(.authConflict, EtcdText.roleNotGranted)
        case .rootRoleMissing: self.init(.authConflict, EtcdText.rootRoleMissing)
        case .rootUserMissing: self.init(.authConflict, EtcdText.rootUserMissing)
        case .userEmpty: self.init(.invalidRequest, EtcdText.userEmpty)
        case .userExists: self.init(.authConflict, EtcdText.userExists)
        case .userNotFound: self.init(.authConflict, EtcdText.userNotFound)
        }
    }
}

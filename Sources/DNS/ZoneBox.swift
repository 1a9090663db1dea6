internal import Synchronization

/// The zone as it is now: written by the watcher, read by every query. State: `Mutex`.
final class ZoneBox: Sendable {
    private let zone: Mutex<ClusterZone>

    init(_ zone: ClusterZone) {
        self.zone = Mutex(zone)
    }

    var current: ClusterZone {
        get { self.zone.withLock { $0 } }
        set { self.zone.withLock { $0 = newValue } }
    }
}

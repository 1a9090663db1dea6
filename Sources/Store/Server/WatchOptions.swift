internal import MVCC
internal import Wire

/// What a client wants of a watch.
struct WatchOptions: Sendable {
    let wantsPuts: Bool
    let wantsDeletes: Bool
    let wantsPrevious: Bool
    let mayFragment: Bool
    let wantsProgress: Bool

    /// How large a fragment may be, about: etcd's limit on requests.
    private static let fragmentBytesMax = StoreMember.requestBytesMax

    init(_ request: Etcd.WatchCreateRequest) {
        self.wantsPuts = !request.filters.contains(.noput)
        self.wantsDeletes = !request.filters.contains(.nodelete)
        self.wantsPrevious = request.prevKv
        self.mayFragment = request.fragment
        self.wantsProgress = request.progressNotify
    }

    func admits(_ event: ChangeEvent) -> Bool {
        event.isDeletion ? self.wantsDeletes : self.wantsPuts
    }

    /// Cuts a batch into responses that are not larger than the limit, unless a single event is.
    static func fragments(
        _ events: [StoreEvent],
        _ messages: [EtcdMVCC.Event]
    ) -> [(events: [EtcdMVCC.Event], isLast: Bool)] {
        var parts: [[EtcdMVCC.Event]] = [[]]
        var bytes = 0
        for (event, message) in zip(events, messages) {
            let size = event.value.key.count + event.value.value.count + (event.previous?.value.count ?? 0) + 64
            if bytes + size > Self.fragmentBytesMax, bytes > 0 {
                parts.append([])
                bytes = 0
            }
            parts[parts.count - 1].append(message)
            bytes += size
        }
        return parts.enumerated().map { ($0.element, $0.offset == parts.count - 1) }
    }
}

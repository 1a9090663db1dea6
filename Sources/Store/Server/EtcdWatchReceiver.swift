internal import MVCC
internal import NIOCore
internal import RPC
internal import Wire

/// Tells a client of changes from the thread that makes them known. The answer is encoded once for all watches that
/// want the same.
final class EtcdWatchReceiver: WatchReceiver {
    private let id: Int64
    private let options: WatchOptions
    private let member: StoreMember
    private let responses: RPCWriter<Etcd.WatchResponse>

    init(id: Int64, options: WatchOptions, member: StoreMember, responses: RPCWriter<Etcd.WatchResponse>) {
        self.id = id
        self.options = options
        self.member = member
        self.responses = responses
    }

    func receive(_ news: WatchNews) -> Bool {
        let variant = WatchNews.Variant(
            watch: self.id,
            wantsPuts: self.options.wantsPuts,
            wantsDeletes: self.options.wantsDeletes,
            wantsPrevious: self.options.wantsPrevious
        )
        guard let frame = news.frame(variant, self.frame) else { return true }
        return self.responses.offer(framed: frame)
    }

    private func frame(_ news: WatchNews) -> ByteBuffer? {
        let events = news.events.filter(self.options.admits)
        guard !events.isEmpty else { return nil }
        let header = self.member.encodedHeader(revision: news.revision)
        let wantsPrevious = self.options.wantsPrevious
        let bytes = EtcdWatchStream.encoded(events, self.id, header: header, withPrevious: wantsPrevious)
        var frame = GRPCFrame(capacity: bytes.count)
        frame.append(bytes)
        return frame.finish()
    }
}

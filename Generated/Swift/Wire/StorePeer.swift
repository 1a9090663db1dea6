// Made by protoc-gen-martlet from store/peer.proto. Do not edit.

/// The messages of martlet.store.
package enum StorePeer {}

extension StorePeer {
    /// martlet.store.Entry
    package struct Entry: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1003) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var term: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var index: UInt64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var kind: UInt32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var data: [UInt8] {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// martlet.store.VoteRequest
    package struct VoteRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1004) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var lastIndex: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var lastTerm: UInt64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var trial: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var transfer: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// martlet.store.VoteResponse
    package struct VoteResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1005) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var granted: Bool {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var trial: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// martlet.store.Append
    package struct Append: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1006) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var previousIndex: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var previousTerm: UInt64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var entries: [StorePeer.Entry] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var commitIndex: UInt64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// martlet.store.AppendAccepted
    package struct AppendAccepted: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1007) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var matchIndex: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// martlet.store.AppendRejected
    package struct AppendRejected: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1008) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var previousIndex: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var hintIndex: UInt64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// martlet.store.Heartbeat
    package struct Heartbeat: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1009) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var commitIndex: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var round: UInt64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// martlet.store.HeartbeatResponse
    package struct HeartbeatResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1010) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var round: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// martlet.store.Proposal
    package struct Proposal: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1011) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var data: [[UInt8]] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// martlet.store.ReadRequest
    package struct ReadRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1012) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// martlet.store.ReadResponse
    package struct ReadResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1013) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var index: UInt64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// martlet.store.Snapshot
    package struct Snapshot: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1014) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var index: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var term: UInt64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var membership: [UInt8] {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// martlet.store.TimeoutNow
    package struct TimeoutNow: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1015) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// martlet.store.RaftMessage
    package struct RaftMessage: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1016) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var from: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var to: UInt64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var term: UInt64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var voteRequest: StorePeer.VoteRequest? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var voteResponse: StorePeer.VoteResponse? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var append: StorePeer.Append? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
        package var appendAccepted: StorePeer.AppendAccepted? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var appendRejected: StorePeer.AppendRejected? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
        package var heartbeat: StorePeer.Heartbeat? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
        package var heartbeatResponse: StorePeer.HeartbeatResponse? {
            get { self.underlying[optional: 10] }
            set { self.underlying[optional: 10] = newValue }
        }
        package var proposal: StorePeer.Proposal? {
            get { self.underlying[optional: 11] }
            set { self.underlying[optional: 11] = newValue }
        }
        package var readRequest: StorePeer.ReadRequest? {
            get { self.underlying[optional: 12] }
            set { self.underlying[optional: 12] = newValue }
        }
        package var readResponse: StorePeer.ReadResponse? {
            get { self.underlying[optional: 13] }
            set { self.underlying[optional: 13] = newValue }
        }
        package var snapshot: StorePeer.Snapshot? {
            get { self.underlying[optional: 14] }
            set { self.underlying[optional: 14] = newValue }
        }
        package var timeoutNow: StorePeer.TimeoutNow? {
            get { self.underlying[optional: 15] }
            set { self.underlying[optional: 15] = newValue }
        }
    }

    /// martlet.store.RaftBatch
    package struct RaftBatch: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1017) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var messages: [StorePeer.RaftMessage] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// martlet.store.RaftAnswer
    package struct RaftAnswer: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1018) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// martlet.store.SnapshotChunk
    package struct SnapshotChunk: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1019) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var announcement: StorePeer.RaftMessage {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var data: [UInt8] {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var checksum: UInt32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// martlet.store.SnapshotAnswer
    package struct SnapshotAnswer: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1020) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// martlet.store.LeaseRenewal
    package struct LeaseRenewal: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1021) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// martlet.store.LeaseRemainder
    package struct LeaseRemainder: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1022) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var ttl: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// The methods of martlet.store.Peer.
    package enum PeerService {
        package static let raft = RPCMethod<StorePeer.RaftBatch, StorePeer.RaftAnswer>(
            service: "martlet.store.Peer", name: "Raft",
            clientStreaming: true, serverStreaming: false)
        package static let snapshot = RPCMethod<StorePeer.SnapshotChunk, StorePeer.SnapshotAnswer>(
            service: "martlet.store.Peer", name: "Snapshot",
            clientStreaming: true, serverStreaming: false)
        package static let members = RPCMethod<Etcd.MemberListRequest, Etcd.MemberListResponse>(
            service: "martlet.store.Peer", name: "Members",
            clientStreaming: false, serverStreaming: false)
        package static let addMember = RPCMethod<Etcd.MemberAddRequest, Etcd.MemberAddResponse>(
            service: "martlet.store.Peer", name: "AddMember",
            clientStreaming: false, serverStreaming: false)
        package static let removeMember = RPCMethod<Etcd.MemberRemoveRequest, Etcd.MemberRemoveResponse>(
            service: "martlet.store.Peer", name: "RemoveMember",
            clientStreaming: false, serverStreaming: false)
        package static let updateMember = RPCMethod<Etcd.MemberUpdateRequest, Etcd.MemberUpdateResponse>(
            service: "martlet.store.Peer", name: "UpdateMember",
            clientStreaming: false, serverStreaming: false)
        package static let promoteMember = RPCMethod<Etcd.MemberPromoteRequest, Etcd.MemberPromoteResponse>(
            service: "martlet.store.Peer", name: "PromoteMember",
            clientStreaming: false, serverStreaming: false)
        package static let renewLease = RPCMethod<StorePeer.LeaseRenewal, StorePeer.LeaseRemainder>(
            service: "martlet.store.Peer", name: "RenewLease",
            clientStreaming: false, serverStreaming: false)
        package static let timeToLive = RPCMethod<Etcd.LeaseTimeToLiveRequest, Etcd.LeaseTimeToLiveResponse>(
            service: "martlet.store.Peer", name: "TimeToLive",
            clientStreaming: false, serverStreaming: false)
    }

}

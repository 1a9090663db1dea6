// Made by protoc-gen-martlet from etcd/election.proto. Do not edit.

/// The messages of v3electionpb.
package enum EtcdElection {}

extension EtcdElection {
    /// v3electionpb.CampaignRequest
    package struct CampaignRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 393) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: [UInt8] {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var lease: Int64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var value: [UInt8] {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// v3electionpb.CampaignResponse
    package struct CampaignResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 394) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var leader: EtcdElection.LeaderKey {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// v3electionpb.LeaderKey
    package struct LeaderKey: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 395) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: [UInt8] {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var key: [UInt8] {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var rev: Int64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var lease: Int64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// v3electionpb.LeaderRequest
    package struct LeaderRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 396) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: [UInt8] {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// v3electionpb.LeaderResponse
    package struct LeaderResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 397) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var kv: EtcdMVCC.KeyValue {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// v3electionpb.ProclaimRequest
    package struct ProclaimRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 398) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var leader: EtcdElection.LeaderKey {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var value: [UInt8] {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// v3electionpb.ProclaimResponse
    package struct ProclaimResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 399) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// v3electionpb.ResignRequest
    package struct ResignRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 400) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var leader: EtcdElection.LeaderKey {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// v3electionpb.ResignResponse
    package struct ResignResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 401) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// The methods of v3electionpb.Election.
    package enum ElectionService {
        package static let campaign = RPCMethod<EtcdElection.CampaignRequest, EtcdElection.CampaignResponse>(
            service: "v3electionpb.Election", name: "Campaign",
            clientStreaming: false, serverStreaming: false)
        package static let leader = RPCMethod<EtcdElection.LeaderRequest, EtcdElection.LeaderResponse>(
            service: "v3electionpb.Election", name: "Leader",
            clientStreaming: false, serverStreaming: false)
        package static let observe = RPCMethod<EtcdElection.LeaderRequest, EtcdElection.LeaderResponse>(
            service: "v3electionpb.Election", name: "Observe",
            clientStreaming: false, serverStreaming: true)
        package static let proclaim = RPCMethod<EtcdElection.ProclaimRequest, EtcdElection.ProclaimResponse>(
            service: "v3electionpb.Election", name: "Proclaim",
            clientStreaming: false, serverStreaming: false)
        package static let resign = RPCMethod<EtcdElection.ResignRequest, EtcdElection.ResignResponse>(
            service: "v3electionpb.Election", name: "Resign",
            clientStreaming: false, serverStreaming: false)
    }

}

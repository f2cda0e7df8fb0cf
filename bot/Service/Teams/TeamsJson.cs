using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace PeerHelp.Service.Teams;

/// <summary>How the Bot Framework's JSON is read and written, compiled ahead so that no turn pays for reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ChannelList))]
[JsonSerializable(typeof(JsonNode))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(RosterMember))]
[JsonSerializable(typeof(RosterPage))]
[JsonSerializable(typeof(TeamDetails))]
public sealed partial class TeamsJson : JsonSerializerContext;

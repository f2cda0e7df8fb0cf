using Microsoft.Data.Sqlite;

namespace PeerHelp.Service.Storage.Sqlite;

/// <summary>Short ways to say what is done with a connection.</summary>
internal static class SqliteCommands
{
    public static void Run(this SqliteConnection connection, string sql)
    {
        using var command = connection.Prepare(sql);
        command.ExecuteNonQuery();
    }

    /// <summary>A command to keep: SQLite compiles it with its first use.</summary>
    public static SqliteCommand Prepare(this SqliteConnection connection, string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        return command;
    }

    /// <summary>The same command with these values, in the order its parameters were named.</summary>
    public static SqliteCommand With(this SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        return command;
    }

    public static bool ChangesOne(this SqliteCommand command) => command.ExecuteNonQuery() == 1;
}

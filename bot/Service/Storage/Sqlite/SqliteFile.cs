using Microsoft.Data.Sqlite;

namespace PeerHelp.Service.Storage.Sqlite;

/// <summary>The database file: who may read it, how it is opened, what is in it.</summary>
internal static class SqliteFile
{
    private const int SecondsToWaitForAnotherProcess = 5;

    private const string Schema = """
        create table if not exists rows (
            partition text not null,
            key       text not null,
            body      text not null,
            etag      integer not null,
            primary key (partition, key)) strict;
        create table if not exists commits (last integer not null) strict;
        insert into commits select 0 where not exists (select 1 from commits);
        """;

    public static void Create(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        CreateForOwnerOnly(file);

        using var connection = Open(file);
        connection.Run("pragma journal_mode = wal");
        connection.Run("begin immediate");
        connection.Run(Schema);
        connection.Run("commit");
    }

    /// <summary>A connection that commits durably and overwrites what it deletes.</summary>
    public static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            DefaultTimeout = SecondsToWaitForAnotherProcess,
            Pooling = false, // readers are kept here with their prepared statements
        }.ToString());
        connection.Open();
        connection.Run($"pragma busy_timeout = {SecondsToWaitForAnotherProcess * 1000}");
        connection.Run("pragma synchronous = full");
        connection.Run("pragma secure_delete = on");
        return connection;
    }

    // Only a file that is not there is touched: closing any handle on an open database would drop this process's locks on it.
    private static void CreateForOwnerOnly(string file)
    {
        if (File.Exists(file) || OperatingSystem.IsWindows())
        {
            return;
        }

        try
        {
            using var made = new FileStream(file, new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            });
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another process made it in the same moment.
        }
    }
}
